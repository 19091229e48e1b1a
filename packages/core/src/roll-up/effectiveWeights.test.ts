import { expect, test } from 'vitest';
import { effectiveWeights } from './effectiveWeights.ts';

const of = (...weights: (bigint | null)[]) => effectiveWeights(weights.map((weight) => ({ weight })));

test('set weights count as they are', () => {
  expect(of(3n, 0n, 2n)).toEqual({ weights: [3n, 0n, 2n], reason: null });
});

test('unset weights are equal, and so are zero weights, with the reason', () => {
  expect(of(null, null)).toEqual({ weights: [1n, 1n], reason: null });
  expect(of(0n, 0n)).toEqual({ weights: [1n, 1n], reason: 'ZERO_WEIGHTS' });
});

test('some set and some unset have no meaning', () => {
  expect(of(1n, null)).toEqual({ weights: [], reason: 'WEIGHTS_MIXED' });
  expect(of(0n, null)).toEqual({ weights: [], reason: 'WEIGHTS_MIXED' });
});

test('a negative weight is refused', () => {
  expect(() => of(1n, -1n)).toThrow(expect.objectContaining({ code: 'WEIGHT_NEGATIVE' }));
});
