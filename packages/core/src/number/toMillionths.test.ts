import fc from 'fast-check';
import { expect, test } from 'vitest';
import { published } from '../../test/oracle.ts';
import { clampMillionths } from './clampMillionths.ts';
import { toMillionths } from './toMillionths.ts';

test.each([
  [1n, 2n, 500_000n],
  [1n, 3n, 333_333n],
  [2n, 3n, 666_667n],
  [-2n, 3n, -666_667n],
  [5n, 10_000_000n, 0n],
  [15n, 10_000_000n, 2n],
  [-15n, 10_000_000n, -2n],
])('%s ÷ %s is published as %s millionths', (numerator, denominator, expected) => {
  expect(toMillionths({ numerator, denominator })).toBe(expected);
});

test('agrees with rounding in fractions', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 12n), (numerator, denominator) => {
      expect(toMillionths({ numerator, denominator })).toBe(published([numerator, denominator]));
    }),
  );
});

test('holding a value within 0 and 1 changes only what is outside', () => {
  const at = (numerator: bigint) => clampMillionths(toMillionths({ numerator, denominator: 10n }));
  expect([-1n, 0n, 4n, 10n, 14n].map(at)).toEqual([0n, 0n, 400_000n, 1_000_000n, 1_000_000n]);
});
