import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from '../../test/arbitraries.ts';
import { fraction, isLess } from '../../test/oracle.ts';
import { compare } from './compare.ts';
import { parseDecimal } from './parseDecimal.ts';

test('different writings of one number are equal', () => {
  expect(compare(parseDecimal('0.50'), parseDecimal('0.5'))).toBe(0);
});

test('orders like the numbers themselves', () => {
  fc.assert(
    fc.property(decimalText, decimalText, (a, b) => {
      const expected = isLess(fraction(a), fraction(b)) ? -1 : isLess(fraction(b), fraction(a)) ? 1 : 0;
      expect(compare(parseDecimal(a), parseDecimal(b))).toBe(expected);
    }),
  );
});
