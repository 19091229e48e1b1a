import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from '../../test/arbitraries.ts';
import { fraction, plus } from '../../test/oracle.ts';
import { add } from './add.ts';
import { compare } from './compare.ts';
import { parseDecimal } from './parseDecimal.ts';

test('tenths and hundredths add up exactly', () => {
  expect(compare(add(parseDecimal('0.1'), parseDecimal('0.25')), parseDecimal('0.35'))).toBe(0);
});

test('numbers without a common denominator add up exactly', () => {
  expect(add({ numerator: 1n, denominator: 2n }, { numerator: 1n, denominator: 3n })).toEqual({
    numerator: 5n,
    denominator: 6n,
  });
});

test('a long sum of decimals keeps a small denominator', () => {
  const sum = Array.from({ length: 1_000 }, (_, index) =>
    parseDecimal(index % 2 === 0 ? '0.1' : '0.01'),
  ).reduce(add);
  expect(sum).toEqual({ numerator: 5_500n, denominator: 100n });
});

test('agrees with the sum in lowest terms', () => {
  fc.assert(
    fc.property(decimalText, decimalText, (a, b) => {
      const [numerator, denominator] = plus(fraction(a), fraction(b));
      expect(compare(add(parseDecimal(a), parseDecimal(b)), { numerator, denominator })).toBe(0);
    }),
  );
});
