import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from '../../test/arbitraries.ts';
import { fraction, over } from '../../test/oracle.ts';
import { compare } from './compare.ts';
import { parseDecimal } from './parseDecimal.ts';
import { ratio } from './ratio.ts';

test('nothing is divided by zero', () => {
  expect(ratio(parseDecimal('16'), parseDecimal('0.00'))).toBeNull();
});

test('the denominator of a quotient is positive, whatever is divided', () => {
  expect(ratio(parseDecimal('1'), parseDecimal('-4'))).toEqual({ numerator: -1n, denominator: 4n });
});

test('agrees with the quotient in lowest terms', () => {
  fc.assert(
    fc.property(decimalText, decimalText, (a, b) => {
      const quotient = ratio(parseDecimal(a), parseDecimal(b));
      if (fraction(b)[0] === 0n) {
        expect(quotient).toBeNull();
        return;
      }
      const [numerator, denominator] = over(fraction(a), fraction(b));
      expect(quotient?.denominator).toBeGreaterThan(0n);
      expect(compare(quotient ?? parseDecimal('0'), { numerator, denominator })).toBe(0);
    }),
  );
});
