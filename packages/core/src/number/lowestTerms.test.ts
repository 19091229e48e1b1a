import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { lowestTerms } from './lowestTerms.ts';

test.each([
  [16n, 24n, 2n, 3n],
  [-6n, 4n, -3n, 2n],
  [0n, 5n, 0n, 1n],
  [7n, 1n, 7n, 1n],
])('%s/%s is %s/%s', (a, b, numerator, denominator) => {
  expect(lowestTerms({ numerator: a, denominator: b })).toEqual({ numerator, denominator });
});

test('the number stays the same, and equal numbers get equal fields', () => {
  const numbers = fc.record({ numerator: fc.bigInt(-999n, 999n), denominator: fc.bigInt(1n, 999n) });
  fc.assert(
    fc.property(numbers, fc.bigInt(1n, 999n), (value, k) => {
      const scaled = { numerator: value.numerator * k, denominator: value.denominator * k };
      expect(compare(lowestTerms(value), value)).toBe(0);
      expect(lowestTerms(scaled)).toEqual(lowestTerms(value));
    }),
  );
});
