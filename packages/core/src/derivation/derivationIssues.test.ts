import { expect, test } from 'vitest';
import { decimal } from '../../test/builders.ts';
import { costSavings, incidents } from '../../test/derivations.ts';
import type { Derivation } from './Derivation.ts';
import { derivationIssues } from './derivationIssues.ts';

const found = (derivation: Derivation) =>
  derivationIssues(derivation, ['derivation']).map(({ path, code }) => [path.slice(1).join('.'), code]);

test('a well-formed derivation has no problems', () => {
  expect(found(incidents())).toEqual([]);
  expect(found(incidents({ aggregate: 'AVAILABILITY', service: 'web' }))).toEqual([]);
  expect(found(incidents({ aggregate: 'P90_TIME', step: 'RESOLVE' }))).toEqual([]);
  expect(found(costSavings())).toEqual([]);
  expect(found(costSavings({ aggregate: 'COUNT', currency: null }))).toEqual([]);
  expect(found({ source: 'STORY' })).toEqual([]);
});

test('a downtime without a service and a time without a step are refused', () => {
  expect(found(incidents({ aggregate: 'DOWNTIME' }))).toEqual([['service', 'SERVICE_REQUIRED']]);
  expect(found(incidents({ aggregate: 'MEDIAN_TIME' }))).toEqual([['step', 'STEP_REQUIRED']]);
  expect(found(incidents({ aggregate: 'AVAILABILITY', step: 'DETECT' }))).toEqual([
    ['service', 'SERVICE_REQUIRED'],
    ['step', 'STEP_NOT_ALLOWED'],
  ]);
});

test('a sum of savings is in a currency, a count in none', () => {
  expect(found(costSavings({ currency: null }))).toEqual([['currency', 'CURRENCY_REQUIRED']]);
  expect(found(costSavings({ currency: 'RMB' }))).toEqual([['currency', 'UNKNOWN_CURRENCY']]);
  expect(found(costSavings({ aggregate: 'COUNT' }))).toEqual([['currency', 'CURRENCY_NOT_ALLOWED']]);
});

test('a window that is none is refused', () => {
  expect(found(incidents({ window: { kind: 'ROLLING', days: 0 } }))).toEqual([
    ['window.days', 'WINDOW_EMPTY'],
  ]);
  expect(found(incidents({ window: { kind: 'ROLLING', days: 1.5 } }))).toEqual([
    ['window.days', 'WINDOW_EMPTY'],
  ]);
  const reversed = { kind: 'SPAN', startsOn: '2026-10-02', endsBefore: '2026-10-01' } as const;
  expect(found(costSavings({ window: reversed }))).toEqual([['window.endsBefore', 'PERIOD_EMPTY']]);
});

test('a percentile lies above 0 and up to 100', () => {
  const of = (percent: string): Derivation => ({
    source: 'METRIC',
    window: { kind: 'PERIOD' },
    metricId: 'met_1',
    filter: new Map(),
    aggregate: { kind: 'PERCENTILE', percent: decimal(percent) ?? { numerator: 0n, denominator: 1n } },
  });
  expect(found(of('95'))).toEqual([]);
  expect(found(of('0'))).toEqual([['aggregate.percent', 'PERCENT_INVALID']]);
  expect(found(of('100.5'))).toEqual([['aggregate.percent', 'PERCENT_INVALID']]);
});
