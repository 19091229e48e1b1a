import { expect, test } from 'vitest';
import { CURRENCIES } from './currencies.ts';
import { minorDigits } from './minorDigits.ts';

test.each([
  ['CNY', 2],
  ['USD', 2],
  ['EUR', 2],
  ['JPY', 0],
  ['KRW', 0],
  ['ISK', 0],
  ['KWD', 3],
  ['TND', 3],
  ['MRU', 2],
])('the minor unit of %s has %s digits', (currency, digits) => {
  expect(minorDigits(currency)).toBe(digits);
});

test.each(['RMB', 'cny', 'BTC', 'HRK', 'BGN', 'XXX', 'XAU', '', 'constructor'])(
  '%j is not a currency',
  (currency) => {
    expect(() => minorDigits(currency)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CURRENCY' }));
  },
);

test('a currency is written as three capital letters and listed once', () => {
  expect([...CURRENCIES.keys()].filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  expect(CURRENCIES.size).toBe(16 + 7 + 132);
});
