import { expect, test } from 'vitest';
import { weightIssues } from './weightIssues.ts';

test.each([
  ['none', []],
  ['all unset', [null, null]],
  ['any numbers', [0n, 3n, 10_000_000n]],
  ['all zero', [0n, 0n]],
])('%s is accepted', (_name, weights) => {
  expect(weightIssues(weights, 'NORMALISE')).toEqual([]);
});

test('negative, too large and mixed weights are reported together, each where it is', () => {
  expect(weightIssues([-1n, null, 10_000_001n], 'NORMALISE', ['weights'])).toMatchObject([
    { path: ['weights', 0], code: 'WEIGHT_NEGATIVE' },
    { path: ['weights', 2], code: 'WEIGHT_TOO_LARGE' },
    { path: ['weights'], code: 'WEIGHTS_MIXED' },
  ]);
});
