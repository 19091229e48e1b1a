import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from '../../test/arbitraries.ts';
import { fraction, nearestEven, times } from '../../test/oracle.ts';
import { parseDecimal } from './parseDecimal.ts';
import { roundTo } from './roundTo.ts';

test.each([
  ['2.5', 0, 2n],
  ['3.5', 0, 4n],
  ['-2.5', 0, -2n],
  ['99.9975', 3, 99_998n],
  ['0.04', 1, 0n],
])('%s at %s places is %s units of the last place', (text, places, units) => {
  expect(roundTo(parseDecimal(text), places).numerator).toBe(units);
});

test('agrees with the nearest number found from below', () => {
  fc.assert(
    fc.property(decimalText, fc.integer({ min: 0, max: 9 }), (text, places) => {
      const expected = nearestEven(times(fraction(text), [10n ** BigInt(places), 1n]));
      expect(roundTo(parseDecimal(text), places)).toEqual({
        numerator: expected,
        denominator: 10n ** BigInt(places),
      });
    }),
  );
});
