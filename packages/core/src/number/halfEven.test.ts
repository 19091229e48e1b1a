import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestEven } from '../../test/oracle.ts';
import { halfEven } from './halfEven.ts';

test.each([
  [-5n, 3n, -2n],
  [-7n, 4n, -2n],
  [5n, 2n, 2n],
  [7n, 2n, 4n],
  [-5n, 2n, -2n],
  [-7n, 2n, -4n],
  [1n, 2n, 0n],
  [-1n, 2n, 0n],
  [3n, 2n, 2n],
  [6n, 3n, 2n],
  [0n, 7n, 0n],
])('%s ÷ %s rounds to %s', (numerator, denominator, rounded) => {
  expect(halfEven(numerator, denominator)).toBe(rounded);
});

const anyInteger = fc.oneof(fc.bigInt(-50n, 50n), fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }));
const positive = fc.oneof(fc.bigInt(1n, 20n), fc.bigInt({ min: 1n, max: 10n ** 30n }));

test('agrees with rounding found from below in fractions', () => {
  fc.assert(
    fc.property(anyInteger, positive, (n, d) => {
      expect(halfEven(n, d)).toBe(nearestEven([n, d]));
    }),
  );
});

test('mirrors at zero', () => {
  fc.assert(
    fc.property(anyInteger, positive, (n, d) => {
      expect(halfEven(-n, d)).toBe(-halfEven(n, d));
    }),
  );
});
