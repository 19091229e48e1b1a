import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDecimal } from '../number/parseDecimal.ts';
import { CURRENCIES } from './currencies.ts';
import { moneyOf } from './moneyOf.ts';
import { moneyValue } from './moneyValue.ts';

test.each([
  ['20129.00', 'CNY', 2_012_900n],
  ['0.001', 'KWD', 1n],
  ['-5', 'JPY', -5n],
])('%s %s is %s minor units', (value, currency, minor) => {
  expect(moneyOf(parseDecimal(value), currency)).toEqual({ minor, currency });
});

test.each([
  ['0.001', 'CNY', 'INVALID_AMOUNT'],
  ['0.5', 'JPY', 'INVALID_AMOUNT'],
  ['1', 'ABC', 'UNKNOWN_CURRENCY'],
])('%s %s is refused, %s', (value, currency, code) => {
  expect(() => moneyOf(parseDecimal(value), currency)).toThrow(expect.objectContaining({ code }));
});

test('an amount and its value are the same in every currency', () => {
  fc.assert(
    fc.property(
      fc.bigInt(-(10n ** 15n), 10n ** 15n),
      fc.constantFrom(...CURRENCIES.keys()),
      (minor, currency) => {
        expect(moneyOf(moneyValue({ minor, currency }), currency)).toEqual({ minor, currency });
      },
    ),
  );
});
