import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weight } from '../../test/arbitraries.ts';
import { effectiveWeights } from './effectiveWeights.ts';

const of = (...weights: (bigint | null)[]) => effectiveWeights(weights.map((weight) => ({ weight })));

test('set weights count as they are', () => {
  expect(of(3n, 0n, 2n)).toEqual({ weights: [3n, 0n, 2n], scale: 1n, reason: null });
});

test('unset weights are equal, and so are zero weights, with the reason', () => {
  expect(of(null, null)).toEqual({ weights: [1n, 1n], scale: 1n, reason: null });
  expect(of(0n, 0n)).toEqual({ weights: [1n, 1n], scale: 1n, reason: 'ZERO_WEIGHTS' });
});

test('some set and some unset have no meaning', () => {
  expect(of(1n, null)).toEqual({ weights: [], scale: 1n, reason: 'WEIGHTS_MIXED' });
  expect(of(0n, null)).toEqual({ weights: [], scale: 1n, reason: 'WEIGHTS_MIXED' });
});

test('a negative weight is refused', () => {
  expect(() => of(1n, -1n)).toThrow(expect.objectContaining({ code: 'WEIGHT_NEGATIVE' }));
});

test('under FILL_REMAINDER those unset share exactly what is left of 10,000', () => {
  const fill = (...weights: (bigint | null)[]) =>
    effectiveWeights(
      weights.map((weight) => ({ weight })),
      'FILL_REMAINDER',
    );
  expect(fill(4000n, null, null)).toEqual({ weights: [4000n, 3000n, 3000n], scale: 1n, reason: null });
  expect(fill(null, null, null)).toEqual({ weights: [10_000n, 10_000n, 10_000n], scale: 3n, reason: null });
  expect(fill(10_000n, null)).toEqual({ weights: [10_000n, 0n], scale: 1n, reason: null });
  expect(fill(3n, 2n)).toEqual({ weights: [3n, 2n], scale: 1n, reason: null });
  expect(fill(0n, 0n)).toMatchObject({ weights: [1n, 1n], reason: 'ZERO_WEIGHTS' });
});

test('under FILL_REMAINDER the weights add up to exactly 10,000 when one is unset', () => {
  const withUnset = fc
    .array(fc.option(weight, { nil: null }), { maxLength: 8 })
    .map((some) => [...some, null]);
  fc.assert(
    fc.property(withUnset, (declared) => {
      const { weights, scale, reason } = effectiveWeights(
        declared.map((weight) => ({ weight })),
        'FILL_REMAINDER',
      );
      if (reason === null) expect(weights.reduce((sum, each) => sum + each, 0n)).toBe(10_000n * scale);
      else expect(declared.reduce((sum: bigint, each) => sum + (each ?? 0n), 0n)).toBeGreaterThan(10_000n);
    }),
    { numRuns: 500 },
  );
});

test('a share multiplies what the weight has become', () => {
  const third = { numerator: 1n, denominator: 3n };
  const half = { numerator: 1n, denominator: 2n };
  expect(
    effectiveWeights([{ weight: 0n, share: third }, { weight: 0n, share: half }, { weight: 0n }]),
  ).toEqual({ weights: [2n, 3n, 6n], scale: 6n, reason: 'ZERO_WEIGHTS' });
});
