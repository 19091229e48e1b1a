import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from '../../test/arbitraries.ts';
import { fraction, times } from '../../test/oracle.ts';
import { compare } from './compare.ts';
import { multiply } from './multiply.ts';
import { parseDecimal } from './parseDecimal.ts';

test('agrees with the product in lowest terms', () => {
  fc.assert(
    fc.property(decimalText, decimalText, (a, b) => {
      const [numerator, denominator] = times(fraction(a), fraction(b));
      expect(compare(multiply(parseDecimal(a), parseDecimal(b)), { numerator, denominator })).toBe(0);
    }),
  );
});
