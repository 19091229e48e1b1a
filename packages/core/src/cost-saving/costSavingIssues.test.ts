import { expect, test } from 'vitest';
import { cny, saving } from '../../test/evidenceBuilders.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import type { CostSaving } from './CostSaving.ts';
import { costSavingIssues } from './costSavingIssues.ts';

const problems = (more: Partial<CostSaving>) =>
  costSavingIssues(saving('sav_1', more), ['input']).map(({ path, code }) => [path.slice(1).join('.'), code]);
const contributors = (...shares: (string | null)[]) => ({
  contributors: shares.map((share, index) => ({
    id: `psn_${index}`,
    share: share === null ? null : parseDecimal(share),
  })),
});

test.each<[string, Partial<CostSaving>]>([
  ['an amount', {}],
  ['a quantity', { amount: null, quantities: [{ value: parseDecimal('108'), unit: 'TB' }] }],
  ['both', { quantities: [{ value: parseDecimal('108'), unit: 'TB' }] }],
  ['neither', { amount: null, cost: null, startsOn: null }],
  ['contributors whose shares make up one', contributors('0.5', '0.3', '0.2')],
  ['contributors whose shares are not known', contributors('1', null, '0')],
])('a saving with %s is a saving', (_name, more) => {
  expect(problems(more)).toEqual([]);
});

test('a saving in an unknown currency is refused', () => {
  expect(problems({ amount: { minor: 1n, currency: 'RMB' } })).toEqual([
    ['amount.currency', 'UNKNOWN_CURRENCY'],
  ]);
});

test('shares beyond the whole are refused together, a single bad one where it is', () => {
  expect(problems(contributors('0.6', '0.400000001'))).toEqual([['contributors', 'SHARES_TOO_LARGE']]);
  expect(problems(contributors('-0.1', '0.5', '1.1'))).toEqual([
    ['contributors.0.share', 'SHARE_INVALID'],
    ['contributors.2.share', 'SHARE_INVALID'],
  ]);
});

test('all problems are reported at once', () => {
  const wrong: Partial<CostSaving> = {
    amount: cny(-1n),
    cost: { minor: -1n, currency: '' },
    quantities: [{ value: parseDecimal('-1'), unit: 'T' }],
    startsOn: '2026-02-30',
    duplicateOf: 'sav_1',
  };
  expect(problems(wrong)).toEqual([
    ['amount.minor', 'AMOUNT_NEGATIVE'],
    ['cost.currency', 'UNKNOWN_CURRENCY'],
    ['cost.minor', 'AMOUNT_NEGATIVE'],
    ['quantities.0.unit', 'UNKNOWN_UNIT'],
    ['quantities.0.value', 'AMOUNT_NEGATIVE'],
    ['startsOn', 'INVALID_DATE'],
    ['duplicateOf', 'DUPLICATE_CYCLE'],
  ]);
});
