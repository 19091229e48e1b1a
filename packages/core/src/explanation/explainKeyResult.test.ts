import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyKeyResult } from '../../test/arbitraries.ts';
import {
  assessment,
  decimal,
  definition,
  keyResult,
  milestone,
  override,
  ranged,
  ratioOf,
} from '../../test/builders.ts';
import { evaluate } from '../../test/evaluate.ts';
import { published } from '../../test/oracle.ts';
import { keyResultProgress } from '../key-result/keyResultProgress.ts';
import { keyResultScore } from '../key-result/keyResultScore.ts';
import { parseMillionths } from '../number/parseMillionths.ts';
import { EXPLANATION_KINDS } from './Explanation.ts';
import { explainKeyResult } from './explainKeyResult.ts';

const OPEN = { over: false };
const OVER = { over: true };

test('a range is explained by its ends, the current value and the computation', () => {
  const since = { id: 'def_1', at: '2026-10-01T00:00:00.000Z', weight: null, note: null };
  expect(explainKeyResult(ranged('10', '60', '35.0'), 'PROGRESS', OPEN)).toEqual({
    rule: 'INCREASE',
    version: '1',
    kind: 'PROGRESS',
    subject: 'kr_1',
    inputs: [
      { name: 'baseline', value: '10', ...since },
      { name: 'target', value: '60', ...since },
      { name: 'current', value: '35', id: 'ci_1', at: '2026-10-05T08:00:00.000Z', weight: null, note: null },
    ],
    children: [],
    arithmetic: '(35 − 10) ÷ (60 − 10)',
    leftOut: [],
    reasons: [],
    source: 'CALCULATED',
    value: '0.5',
    raw: '0.5',
  });
});

const arithmeticOf = (...[input, kind, over]: Parameters<typeof explainKeyResult>) =>
  explainKeyResult(input, kind, over).arithmetic;

test('negative numbers stand in brackets', () => {
  expect(arithmeticOf(ranged('-10', '10', '-2'), 'PROGRESS', OPEN)).toBe('((−2) − (−10)) ÷ (10 − (−10))');
});

const share = definition('INCREASE', {
  unit: 'share',
  valueSource: 'RATIO',
  baseline: decimal('0.5'),
  target: decimal('1'),
});

test('a ratio is explained by both its parts', () => {
  const explanation = explainKeyResult(
    keyResult(share, { observation: ratioOf('16', '24') }),
    'PROGRESS',
    OPEN,
  );
  expect(explanation.inputs.map(({ name, value, id }) => [name, value, id])).toEqual([
    ['unit', 'share', 'def_1'],
    ['baseline', '0.5', 'def_1'],
    ['target', '1', 'def_1'],
    ['numerator', '16', 'ci_1'],
    ['denominator', '24', 'ci_1'],
  ]);
  expect(explanation.arithmetic).toBe('((16 ÷ 24) − 0.5) ÷ (1 − 0.5)');
});

test('what is not known is an input without a value', () => {
  const { inputs, arithmetic, value, reasons } = explainKeyResult(ranged('10', '60', null), 'PROGRESS', OPEN);
  expect(inputs.at(-1)).toEqual({
    name: 'current',
    value: null,
    id: null,
    at: null,
    weight: null,
    note: null,
  });
  expect([arithmetic, value, reasons]).toEqual([null, null, ['NO_OBSERVATION']]);
});

test('an override is an input with its reason beside the value that was observed', () => {
  const explanation = explainKeyResult(
    ranged('10', '60', '35', { override: override('80') }),
    'PROGRESS',
    OPEN,
  );
  expect(explanation).toMatchObject({
    rule: 'INCREASE',
    source: 'ENTERED',
    value: '1',
    raw: '1.4',
    reasons: ['OVERRIDDEN'],
  });
  expect(explanation.inputs.slice(2)).toMatchObject([
    { name: 'current', value: '35' },
    {
      name: 'override',
      value: '80',
      id: 'ov_1',
      at: '2026-10-05T08:00:00.000Z',
      note: 'The counter was broken.',
    },
  ]);
  expect(explanation.arithmetic).toBe('(80 − 10) ÷ (60 − 10)');
});

test('each milestone is an input with its weight and title', () => {
  const milestones = [milestone('ms_1', '0.5', 3n), milestone('ms_2', null, 2n)];
  const explanation = explainKeyResult(keyResult(definition('MILESTONES'), { milestones }), 'PROGRESS', OPEN);
  expect(explanation.inputs).toEqual([
    {
      name: 'milestone',
      value: '0.5',
      id: 'ms_1',
      at: '2026-10-05T08:00:00.000Z',
      weight: '3',
      note: 'Step ms_1',
    },
    { name: 'milestone', value: null, id: 'ms_2', at: null, weight: '2', note: 'Step ms_2' },
  ]);
  expect(explanation.arithmetic).toBe('(0.5 × 3 + 0 × 2) ÷ (3 + 2)');
});

test('equal milestones are counted without weights', () => {
  const milestones = [milestone('ms_1', '0.5'), milestone('ms_2', '1')];
  expect(arithmeticOf(keyResult(definition('MILESTONES'), { milestones }), 'PROGRESS', OPEN)).toBe(
    '(0.5 + 1) ÷ 2',
  );
});

test('in old data without a range the comparison that was met is the computation', () => {
  const old = definition('INCREASE', { baseline: decimal('35'), target: decimal('35'), legacy: true });
  expect(arithmeticOf(keyResult(old, { override: override('36') }), 'PROGRESS', OPEN)).toBe('36 ≥ 35');
  expect(arithmeticOf(keyResult(old, { override: override('34') }), 'PROGRESS', OPEN)).toBeNull();
});

test('an assessment that replaces the score is explained by its reason and by what it replaces', () => {
  const explanation = explainKeyResult(
    ranged('10', '60', '35', { assessment: assessment('0.9') }),
    'SCORE',
    OVER,
  );
  expect(explanation).toMatchObject({
    rule: 'ASSESSMENT',
    value: '0.9',
    raw: null,
    source: 'ENTERED',
    arithmetic: null,
  });
  expect(explanation.inputs).toMatchObject([
    { name: 'assessment', value: '0.9', id: 'as_1', note: 'Better than the number says.' },
    { name: 'replaced', value: '0.5' },
  ]);
});

test('a score in an open period rests on nothing', () => {
  const explanation = explainKeyResult(ranged('10', '60', '35'), 'SCORE', OPEN);
  expect(explanation).toMatchObject({
    rule: 'PERIOD_OPEN',
    kind: 'SCORE',
    inputs: [],
    value: null,
    reasons: ['PERIOD_OPEN'],
  });
});

test('without a definition there is nothing to show', () => {
  expect(explainKeyResult(keyResult(null), 'PROGRESS', OPEN)).toMatchObject({
    rule: 'NO_DEFINITION',
    inputs: [],
    value: null,
  });
});

const anyKind = fc.constantFrom(...EXPLANATION_KINDS);
const number = (value: string | null) => (value === null ? null : parseMillionths(value));

test('an explanation has the value, source and reasons of the reading that it explains', () => {
  fc.assert(
    fc.property(anyKeyResult, anyKind, fc.boolean(), (input, kind, over) => {
      const reading = kind === 'PROGRESS' ? keyResultProgress(input) : keyResultScore(input, { over });
      const explanation = explainKeyResult(input, kind, { over });
      expect([number(explanation.value), number(explanation.raw)]).toEqual([reading.value, reading.raw]);
      expect([explanation.source, explanation.reasons]).toEqual([reading.source, reading.reasons]);
    }),
    { numRuns: 1_000 },
  );
});

/** Where the tolerance of a target is used up, nothing is left. */
const held = (computed: bigint): bigint => (computed < 0n ? 0n : computed);

test('whoever computes the arithmetic by hand gets the value', () => {
  fc.assert(
    fc.property(anyKeyResult, (input) => {
      const { arithmetic, raw, value, source, rule } = explainKeyResult(input, 'PROGRESS', OPEN);
      if (arithmetic === null) {
        const isComputed =
          rule === 'INCREASE' || rule === 'DECREASE' || (rule === 'MILESTONES' && source === 'CALCULATED');
        expect(isComputed && value !== null).toBe(false);
      } else if (!/[≥≤<>]/.test(arithmetic)) {
        const computed = published(evaluate(arithmetic));
        expect(raw === null ? held(computed) : computed).toBe(number(raw ?? value));
      }
    }),
    { numRuns: 1_000 },
  );
});
