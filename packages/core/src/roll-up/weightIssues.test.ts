import fc from 'fast-check';
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

test.each([
  ['nothing', []],
  ['the whole', [10_000n]],
  ['thirds, short of the whole', [3333n, 3333n, 3333n]],
  ['thirds, above the whole', [3334n, 3334n, 3334n]],
  ['a worthless child', [10_000n, 0n]],
])('STRICT accepts %s', (_name, weights) => {
  expect(weightIssues(weights, 'STRICT')).toEqual([]);
});

test('row 49: STRICT refuses a sum that is off by a basis point for each child, and what is unset', () => {
  const codes = (...weights: (bigint | null)[]) => weightIssues(weights, 'STRICT').map(({ code }) => code);
  expect(codes(9999n)).toEqual(['WEIGHTS_NOT_WHOLE']);
  expect(codes(5001n, 5001n)).toEqual(['WEIGHTS_NOT_WHOLE']);
  expect(codes(6000n, 5000n)).toEqual(['WEIGHTS_NOT_WHOLE']);
  expect(codes(0n, 0n)).toEqual(['WEIGHTS_NOT_WHOLE']);
  expect(codes(10_000n, null)).toEqual(['WEIGHTS_UNSET']);
  expect(codes(-1n, null)).toEqual(['WEIGHT_NEGATIVE', 'WEIGHTS_UNSET']);
});

test('STRICT accepts the equal parts of any number of children, rounded down or up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.boolean(), (count, up) => {
      const part = BigInt(Math.floor(10_000 / count)) + (up && 10_000 % count > 0 ? 1n : 0n);
      expect(
        weightIssues(
          Array.from({ length: count }, () => part),
          'STRICT',
        ),
      ).toEqual([]);
    }),
  );
});

test('row 49: FILL_REMAINDER takes unset weights, and refuses more than the whole', () => {
  expect(weightIssues([4000n, null, null], 'FILL_REMAINDER')).toEqual([]);
  expect(weightIssues([6000n, 4000n], 'FILL_REMAINDER')).toEqual([]);
  expect(weightIssues([6000n, null, 4001n], 'FILL_REMAINDER', ['weights'])).toMatchObject([
    { path: ['weights'], code: 'WEIGHTS_EXCEED_WHOLE' },
  ]);
});
