import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aligned, anyRollUp, children, published } from '../../test/arbitraries.ts';
import { child, rollUp } from '../../test/builders.ts';
import { combine } from './combine.ts';
import { AGGREGATIONS, NULL_POLICIES } from './RollUp.ts';

const MEAN = rollUp();
const MIN = rollUp({ aggregation: 'MIN' });

test('the mean weighs each child', () => {
  expect(combine([child('a', '0.5', 3n), child('b', '1', 2n)], MEAN)).toEqual({
    value: 700_000n,
    raw: null,
    source: 'CALCULATED',
    reasons: [],
  });
});

test('unset weights are equal', () => {
  expect(combine([child('a', '0.5'), child('b', '1'), child('c', '0')], MEAN)).toMatchObject({
    value: 500_000n,
    reasons: [],
  });
});

test('the mean is rounded once, a half to the even neighbour', () => {
  expect(combine([child('a', '0.000001'), child('b', '0')], MEAN).value).toBe(0n);
  expect(combine([child('a', '0.000002'), child('b', '0.000001')], MEAN).value).toBe(2n);
  expect(combine([child('a', '1'), child('b', '0'), child('c', '0')], MEAN).value).toBe(333_333n);
});

test('the minimum is the smallest among the children with a weight', () => {
  expect(combine([child('a', '0.5', 3n), child('b', '0.2', 2n), child('c', '0', 0n)], MIN).value).toBe(
    200_000n,
  );
});

test('without children there is nothing to combine', () => {
  for (const nullPolicy of NULL_POLICIES) {
    expect(combine([], rollUp({ nullPolicy }))).toMatchObject({ value: null, reasons: ['NO_CHILDREN'] });
  }
});

test('an unknown child is left out, and the parent says so', () => {
  expect(combine([child('a', '0.5', 3n), child('b', null, 2n)], MEAN)).toMatchObject({
    value: 500_000n,
    reasons: ['CHILD_UNKNOWN_EXCLUDED'],
  });
});

test('five and five and nothing is five', () => {
  expect(combine([child('a', '0.5'), child('b', '0.5'), child('c', null)], MEAN).value).toBe(500_000n);
});

test('under ZERO an unknown child counts as 0, and the parent says so', () => {
  const parts = [child('a', '0.5', 3n), child('b', null, 2n)];
  expect(combine(parts, rollUp({ nullPolicy: 'ZERO' }))).toMatchObject({
    value: 300_000n,
    reasons: ['CHILD_UNKNOWN_ZERO'],
  });
  expect(combine(parts, rollUp({ nullPolicy: 'ZERO', aggregation: 'MIN' })).value).toBe(0n);
});

test('under BLOCK an unknown child leaves the parent unknown', () => {
  const parts = [child('a', '0.5', 3n), child('b', null, 2n)];
  expect(combine(parts, rollUp({ nullPolicy: 'BLOCK' }))).toMatchObject({
    value: null,
    reasons: ['CHILD_UNKNOWN_BLOCKS'],
  });
});

test('under BLOCK an unknown child that is declared worthless does not decide its parent', () => {
  const parts = [child('a', '0.5', 3n), child('b', null, 0n)];
  expect(combine(parts, rollUp({ nullPolicy: 'BLOCK' }))).toMatchObject({
    value: 500_000n,
    reasons: ['CHILD_UNKNOWN_EXCLUDED'],
  });
});

test('when no child is known, neither is the parent, under every policy', () => {
  for (const nullPolicy of NULL_POLICIES) {
    const reading = combine([child('a', null, 1n), child('b', null, 2n)], rollUp({ nullPolicy }));
    expect(reading).toMatchObject({ value: null, reasons: ['ALL_CHILDREN_UNKNOWN'] });
  }
});

test('when all weights are 0 the children count equally, with the reason', () => {
  const parts = [child('a', '0.2', 0n), child('b', '0.6', 0n)];
  expect(combine(parts, MEAN)).toMatchObject({ value: 400_000n, reasons: ['ZERO_WEIGHTS'] });
  expect(combine(parts, MIN)).toMatchObject({ value: 200_000n, reasons: ['ZERO_WEIGHTS'] });
});

test('zero weights are decided over all children, before the unknown ones are left out', () => {
  const parts = [child('a', '0.2', 0n), child('b', null, 0n)];
  expect(combine(parts, MEAN)).toMatchObject({
    value: 200_000n,
    reasons: ['ZERO_WEIGHTS', 'CHILD_UNKNOWN_EXCLUDED'],
  });
});

test('a child declared worthless never decides its parent', () => {
  const parts = [child('a', '0.2', 0n), child('b', null, 5n)];
  for (const aggregation of AGGREGATIONS) {
    expect(combine(parts, rollUp({ aggregation }))).toMatchObject({
      value: null,
      reasons: ['CHILD_UNKNOWN_EXCLUDED', 'NO_WEIGHTED_VALUE'],
    });
  }
});

test('children of which only some have a weight cannot be combined', () => {
  expect(combine([child('a', '0.2', 1n), child('b', '0.4')], MEAN)).toMatchObject({
    value: null,
    reasons: ['WEIGHTS_MIXED'],
  });
});

test('a negative weight is refused', () => {
  expect(() => combine([child('a', '0.2', -1n)], MEAN)).toThrow(
    expect.objectContaining({ code: 'WEIGHT_NEGATIVE' }),
  );
});

test('under FILL_REMAINDER those unset share exactly what is left, and the result is rounded once', () => {
  const fill = rollUp({ weightMode: 'FILL_REMAINDER' });
  const thirds = [child('a', '1', null), child('b', '0', null), child('c', '0', null)];
  expect(combine(thirds, fill).value).toBe(333_333n);
  // 4000 + 3 × 2000: (1 × 4000 + 0.5 × 2000) ÷ 10000.
  expect(
    combine([child('a', '1', 4000n), child('b', '0.5'), child('c', '0'), child('d', '0')], fill),
  ).toEqual({
    value: 500_000n,
    raw: null,
    source: 'CALCULATED',
    reasons: [],
  });
  expect(combine([child('a', '0.5', 10_000n), child('b', '1')], fill).value).toBe(500_000n);
  expect(combine([child('a', '1', 6000n), child('b', '1', 5000n)], fill)).toMatchObject({
    value: null,
    reasons: ['WEIGHTS_EXCEED_WHOLE'],
  });
});

test('under STRICT thirds are legal and are divided by their sum; anything else has no value', () => {
  const strict = rollUp({ weightMode: 'STRICT' });
  const thirds = [child('a', '1', 3333n), child('b', '1', 3333n), child('c', '0', 3333n)];
  expect(combine(thirds, strict).value).toBe(666_667n);
  expect(combine([child('a', '1', 9999n)], strict)).toMatchObject({ reasons: ['WEIGHTS_NOT_WHOLE'] });
  expect(combine([child('a', '1', 0n)], strict)).toMatchObject({ reasons: ['WEIGHTS_NOT_WHOLE'] });
  expect(combine([child('a', '1', 10_000n), child('b', '1')], strict)).toMatchObject({
    reasons: ['WEIGHTS_UNSET'],
  });
});

test('count-complete is the weight of those at 1 over the weight of all that count', () => {
  const complete = rollUp({ aggregation: 'COUNT_COMPLETE' });
  const parts = [child('a', '1', 3n), child('b', '0.999999', 2n), child('c', null, 5n), child('d', '1', 1n)];
  expect(combine(parts, complete)).toMatchObject({ value: 666_667n, reasons: ['CHILD_UNKNOWN_EXCLUDED'] });
  expect(combine(parts, rollUp({ aggregation: 'COUNT_COMPLETE', nullPolicy: 'ZERO' })).value).toBe(363_636n);
});

test('a share multiplies the weight, never the value', () => {
  const half = { numerator: 1n, denominator: 2n };
  const parts = [{ ...child('a', '1', 4000n), share: half }, child('b', '0', 4000n)];
  expect(combine(parts, MEAN).value).toBe(333_333n);
  expect(combine([{ ...child('a', '0.8'), share: half }], MEAN).value).toBe(800_000n);
  const none = { numerator: 0n, denominator: 1n };
  expect(combine([{ ...child('a', '0.8'), share: none }], MEAN)).toMatchObject({
    value: null,
    reasons: ['NO_WEIGHTED_VALUE'],
  });
});

test('shares that are equal for all change nothing', () => {
  fc.assert(
    fc.property(children, anyRollUp, fc.bigInt(1n, 7n), (parts, how, parents) => {
      const shared = parts.map((part) => ({ ...part, share: { numerator: 1n, denominator: parents } }));
      expect(combine(shared, how)).toEqual(combine(parts, how));
    }),
  );
});

test('the result lies between the smallest and the largest child that has a value', () => {
  fc.assert(
    fc.property(fc.oneof(children, aligned), anyRollUp, (parts, how) => {
      if (how.aggregation === 'COUNT_COMPLETE' || how.nullPolicy === 'ZERO') return;
      const { value } = combine(parts, how);
      if (value === null) return;
      const known = parts.flatMap((part) => (part.value === null ? [] : [part.value]));
      expect(known.some((each) => each <= value) && known.some((each) => each >= value)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the order of the children does not matter', () => {
  const twoOrders = fc
    .oneof(children, aligned)
    .chain((parts) =>
      fc.tuple(
        fc.constant(parts),
        fc.shuffledSubarray(parts, { minLength: parts.length, maxLength: parts.length }),
      ),
    );
  fc.assert(
    fc.property(twoOrders, anyRollUp, ([parts, shuffled], how) => {
      expect(combine(shuffled, how)).toEqual(combine(parts, how));
    }),
  );
});

test('when all children are equal the parent is the same', () => {
  fc.assert(
    fc.property(fc.oneof(children, aligned), published, anyRollUp, (parts, value, how) => {
      if (how.aggregation === 'COUNT_COMPLETE') return;
      const reading = combine(
        parts.map((part) => ({ ...part, value })),
        how,
      );
      expect(reading.value).toBe(reading.value === null ? null : value);
      if (how.weightMode === 'NORMALISE' && parts.some(({ share }) => share === undefined))
        expect(reading.value).toBe(value);
    }),
  );
});

test('scaling all weights changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(children, aligned), anyRollUp, fc.bigInt(1n, 1_000n), (parts, any, factor) => {
      const how = { ...any, weightMode: 'NORMALISE' } as const;
      const scaled = parts.map((part) => ({
        ...part,
        weight: part.weight === null ? null : part.weight * factor,
      }));
      expect(combine(scaled, how)).toEqual(combine(parts, how));
    }),
  );
});

test('raising a known child never lowers the parent', () => {
  fc.assert(
    fc.property(children, anyRollUp, fc.nat(), published, (parts, how, choice, other) => {
      const chosen = parts[choice % Math.max(parts.length, 1)];
      if (chosen === undefined || chosen.value === null || chosen.value > other) return;
      const raised = parts.map((part) => (part === chosen ? { ...part, value: other } : part));
      const before = combine(parts, how).value;
      const after = combine(raised, how).value;
      expect(before === null ? after === null : after !== null && after >= before).toBe(true);
    }),
    { numRuns: 500 },
  );
});
