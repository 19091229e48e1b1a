import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyKeyResult, decimalText } from '../../test/arbitraries.ts';
import {
  assessment,
  decimal,
  definition,
  keyResult,
  milestone,
  observation,
  override,
  ranged,
  ratioOf,
} from '../../test/builders.ts';
import { fraction, isLess } from '../../test/oracle.ts';
import { compare } from '../number/compare.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import { printMillionths } from '../number/printMillionths.ts';
import type { Reading } from '../reading/Reading.ts';
import { keyResultProgress } from './keyResultProgress.ts';

const shown = ({ value, raw }: Reading) =>
  [value, raw].map((each) => (each === null ? null : printMillionths(each)));
const progress = (...[baseline, target, current]: [string, string, string]) =>
  shown(keyResultProgress(ranged(baseline, target, current)));

test.each([
  ['10', '60', '35', '0.5', '0.5'],
  ['10', '60', '5', '0', '-0.1'],
  ['10', '60', '80', '1', '1.4'],
  ['10', '60', '10', '0', '0'],
  ['10', '60', '60', '1', '1'],
  ['50', '10', '30', '0.5', '0.5'],
  ['50', '10', '60', '0', '-0.25'],
  ['50', '10', '0', '1', '1.25'],
  ['-10', '10', '0', '0.5', '0.5'],
  ['5', '0', '2', '0.6', '0.6'],
  ['0', '3', '1', '0.333333', '0.333333'],
  ['0', '3', '2', '0.666667', '0.666667'],
  ['0', '3', '-2', '0', '-0.666667'],
  ['0.5', '10.25', '1.000000001', '0.051282', '0.051282'],
])('from %s to %s, %s is %s, raw %s', (baseline, target, current, value, raw) => {
  expect(progress(baseline, target, current)).toEqual([value, raw]);
});

test('a calculated value has no reasons', () => {
  expect(keyResultProgress(ranged('10', '60', '35'))).toMatchObject({ source: 'CALCULATED', reasons: [] });
});

test('without a definition in force nothing is known', () => {
  const input = keyResult(null, { observation: observation('35'), override: override('40') });
  expect(keyResultProgress(input)).toEqual({
    value: null,
    raw: null,
    source: 'CALCULATED',
    reasons: ['NO_DEFINITION'],
  });
});

test('a range without an end defines nothing', () => {
  const half = definition('INCREASE', { baseline: decimal('10') });
  expect(keyResultProgress(keyResult(half, { observation: observation('35') })).reasons).toEqual([
    'NO_DEFINITION',
  ]);
  expect(keyResultProgress(keyResult(half, { override: override('35') })).reasons).toEqual(['NO_DEFINITION']);
});

test('what was never observed is unknown, not zero', () => {
  expect(keyResultProgress(ranged('10', '60', null))).toMatchObject({
    value: null,
    raw: null,
    reasons: ['NO_OBSERVATION'],
  });
  expect(keyResultProgress(keyResult(definition('BOOLEAN')))).toMatchObject({
    value: null,
    reasons: ['NO_OBSERVATION'],
  });
});

const share = definition('INCREASE', {
  valueSource: 'RATIO',
  baseline: decimal('0.5'),
  target: decimal('1'),
});

test('a ratio is divided exactly', () => {
  expect(shown(keyResultProgress(keyResult(share, { observation: ratioOf('16', '24') })))).toEqual([
    '0.333333',
    '0.333333',
  ]);
});

test('a ratio over zero is unknown', () => {
  expect(keyResultProgress(keyResult(share, { observation: ratioOf('0', '0') }))).toMatchObject({
    value: null,
    reasons: ['ZERO_DENOMINATOR'],
  });
});

test('half a ratio is no observation', () => {
  expect(keyResultProgress(keyResult(share, { observation: ratioOf('16', null) })).reasons).toEqual([
    'NO_OBSERVATION',
  ]);
  expect(keyResultProgress(keyResult(share, { observation: observation('0.6') })).reasons).toEqual([
    'NO_OBSERVATION',
  ]);
});

const flat = (measure: 'INCREASE' | 'DECREASE', current: string) => {
  const old = definition(measure, { baseline: decimal('35'), target: decimal('35.0'), legacy: true });
  return keyResultProgress(keyResult(old, { observation: observation(current) }));
};

test('46: with target equal to baseline in old data, meeting or passing the target is 1', () => {
  for (const reading of [
    flat('INCREASE', '35'),
    flat('INCREASE', '36'),
    flat('DECREASE', '35'),
    flat('DECREASE', '0'),
  ]) {
    expect(reading).toEqual({ value: 1_000_000n, raw: null, source: 'CALCULATED', reasons: [] });
  }
});

test('46: with target equal to baseline in old data, not meeting it is unknown', () => {
  for (const reading of [flat('INCREASE', '34.999999999'), flat('DECREASE', '35.1')]) {
    expect(reading).toMatchObject({ value: null, raw: null, reasons: ['DEGENERATE_RANGE'] });
  }
});

const steps = (...parts: [string | null, bigint | null][]) =>
  keyResultProgress(
    keyResult(definition('MILESTONES'), {
      milestones: parts.map(([done, weight], index) => milestone(`${index}`, done, weight)),
    }),
  );

test('milestones count by weight and by how far each is done', () => {
  expect(shown(steps(['0.5', 3n], ['1', 2n]))).toEqual(['0.7', null]);
  expect(shown(steps(['1', null], ['0', null], ['0', null]))).toEqual(['0.333333', null]);
});

test('a milestone of which nothing was reported is open and counts 0', () => {
  expect(shown(steps(['1', 1n], [null, 1n]))).toEqual(['0.5', null]);
});

test('a milestone counts for no less than nothing and no more than all of it', () => {
  expect(shown(steps(['7', 1n], ['-3', 1n]))).toEqual(['0.5', null]);
});

test('milestones that all weigh 0 count equally, with the reason', () => {
  expect(steps(['1', 0n], ['0', 0n])).toMatchObject({ value: 500_000n, reasons: ['ZERO_WEIGHTS'] });
});

test('milestones of which only some have a weight cannot be combined', () => {
  expect(steps(['1', 1n], ['0', null])).toMatchObject({ value: null, reasons: ['WEIGHTS_MIXED'] });
});

test('a key result without milestones is unknown', () => {
  expect(steps()).toMatchObject({ value: null, reasons: ['NO_MILESTONES'] });
});

test('a negative weight of a milestone is refused', () => {
  expect(() => steps(['1', -1n])).toThrow(expect.objectContaining({ code: 'WEIGHT_NEGATIVE' }));
});

test.each([
  ['0', 0n],
  ['0.99', 0n],
  ['1', 1_000_000n],
])('done or not: %s is %s', (value, expected) => {
  expect(keyResultProgress(keyResult(definition('BOOLEAN'), { observation: observation(value) })).value).toBe(
    expected,
  );
});

test('an assessed key result has the value that a person gave', () => {
  const assessed = keyResult(definition('ASSESSED'), { assessment: assessment('0.65') });
  expect(keyResultProgress(assessed)).toEqual({ value: 650_000n, raw: null, source: 'ENTERED', reasons: [] });
});

test('an assessed key result is unknown until someone assesses it, and again once that is withdrawn', () => {
  const unknown = { value: null, source: 'CALCULATED', reasons: ['NOT_ASSESSED'] };
  expect(keyResultProgress(keyResult(definition('ASSESSED')))).toMatchObject(unknown);
  expect(
    keyResultProgress(keyResult(definition('ASSESSED'), { assessment: assessment(null) })),
  ).toMatchObject(unknown);
});

test('an override takes the place of the current value and is shown as entered', () => {
  expect(keyResultProgress(ranged('10', '60', '35', { override: override('80') }))).toEqual({
    value: 1_000_000n,
    raw: 1_400_000n,
    source: 'ENTERED',
    reasons: ['OVERRIDDEN'],
  });
  expect(keyResultProgress(keyResult(definition('BOOLEAN'), { override: override('1') })).value).toBe(
    1_000_000n,
  );
  expect(keyResultProgress(keyResult(share, { override: override('0.75') })).value).toBe(500_000n);
});

test('an override of milestones and of an assessment is the progress itself', () => {
  const entered = { value: 400_000n, source: 'ENTERED', reasons: ['OVERRIDDEN'] };
  const done = { milestones: [milestone('1', '1')], override: override('0.4') };
  expect(keyResultProgress(keyResult(definition('MILESTONES'), done))).toMatchObject(entered);
  const judged = { assessment: assessment('0.9'), override: override('0.4') };
  expect(keyResultProgress(keyResult(definition('ASSESSED'), judged))).toMatchObject(entered);
});

test('a withdrawn override changes nothing', () => {
  expect(keyResultProgress(ranged('10', '60', '35', { override: override(null) }))).toEqual(
    keyResultProgress(ranged('10', '60', '35')),
  );
});

const isDistinct = ([a, b]: readonly string[]) =>
  a !== undefined && b !== undefined && compare(parseDecimal(a), parseDecimal(b)) !== 0;
const range = fc.tuple(decimalText, decimalText).filter(isDistinct);

test('raising the current value never lowers an increasing key result, nor raises a decreasing one', () => {
  fc.assert(
    fc.property(range, decimalText, decimalText, ([a, b], x, y) => {
      const [low, high] = isLess(fraction(x), fraction(y)) ? [x, y] : [y, x];
      const before = keyResultProgress(ranged(a, b, low));
      const after = keyResultProgress(ranged(a, b, high));
      const [less, more] = isLess(fraction(a), fraction(b)) ? [before, after] : [after, before];
      expect(Number(more.value) - Number(less.value)).toBeGreaterThanOrEqual(0);
      expect(less.raw !== null && more.raw !== null && less.raw <= more.raw).toBe(true);
    }),
  );
});

test('mirrored directions mirror', () => {
  const mirror = (text: string) => (text.startsWith('-') ? text.slice(1) : `-${text}`);
  fc.assert(
    fc.property(range, decimalText, ([baseline, target], current) => {
      expect(keyResultProgress(ranged(mirror(baseline), mirror(target), mirror(current)))).toEqual(
        keyResultProgress(ranged(baseline, target, current)),
      );
    }),
  );
});

test('any value is within 0 and 1, and any unknown one says why', () => {
  fc.assert(
    fc.property(anyKeyResult, (input) => {
      const { value, raw, reasons } = keyResultProgress(input);
      if (value === null) expect([raw, reasons.length > 0]).toEqual([null, true]);
      else expect(value >= 0n && value <= 1_000_000n).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
