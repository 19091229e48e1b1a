import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDecimal } from '../number/parseDecimal.ts';
import { convertMoney } from './convertMoney.ts';
import { rateOn } from './rateOn.ts';

const rate = (from: string, to: string, value: string, on = '2026-10-01') => ({
  from,
  to,
  rate: parseDecimal(value),
  on,
});

test.each([
  [1_000n, rate('USD', 'CNY', '7.1234'), 7_123n],
  [1_000n, rate('USD', 'JPY', '150.25'), 1_502n],
  [1_000n, rate('JPY', 'USD', '0.0066'), 660n],
  [1_500n, rate('KWD', 'USD', '3.25'), 488n],
  [-1_000n, rate('USD', 'CNY', '7.1234'), -7_123n],
])('%s minor units at %o are %s', (minor, at, expected) => {
  expect(convertMoney({ minor, currency: at.from }, at).minor).toBe(expected);
});

test('the amount and the rate stay in the result', () => {
  const original = { minor: 1_000n, currency: 'USD' };
  const at = rate('USD', 'CNY', '7.1');
  expect(convertMoney(original, at)).toEqual({ minor: 7_100n, currency: 'CNY', original, rate: at });
});

test.each([
  ['EUR', rate('USD', 'CNY', '7.1'), 'CURRENCY_MISMATCH'],
  ['USD', rate('USD', 'CNY', '0'), 'INVALID_RATE'],
  ['USD', rate('USD', 'CNY', '-7.1'), 'INVALID_RATE'],
  ['USD', rate('USD', 'RMB', '7.1'), 'UNKNOWN_CURRENCY'],
])('%s at %o is refused', (currency, at, code) => {
  expect(() => convertMoney({ minor: 1n, currency }, at)).toThrow(expect.objectContaining({ code }));
});

test('of the rates of a currency the latest one not after the day holds', () => {
  const rates = [
    rate('USD', 'CNY', '7.1', '2026-10-01'),
    rate('USD', 'CNY', '7.3', '2026-10-03'),
    rate('USD', 'CNY', '7.2', '2026-10-02'),
    rate('EUR', 'CNY', '8', '2026-10-01'),
    rate('USD', 'EUR', '0.9', '2026-10-01'),
  ];
  expect(rateOn(rates, 'USD', 'CNY', '2026-10-02')).toBe(rates[2]);
  expect(rateOn(rates, 'USD', 'CNY', '2027-01-01')).toBe(rates[1]);
  expect(rateOn(rates, 'USD', 'CNY', '2026-09-30')).toBeNull();
  expect(rateOn(rates, 'CNY', 'USD', '2026-10-02')).toBeNull();
});

test('a larger amount is never less in another currency', () => {
  const amounts = fc.bigInt(-100_000n, 100_000n);
  fc.assert(
    fc.property(amounts, amounts, fc.bigInt(1n, 10_000_000n), (a, b, numerator) => {
      const at = { ...rate('USD', 'JPY', '1'), rate: { numerator, denominator: 10_000n } };
      const yen = (minor: bigint) => convertMoney({ minor, currency: 'USD' }, at).minor;
      const [less, more] = a <= b ? [a, b] : [b, a];
      expect(yen(more)).toBeGreaterThanOrEqual(yen(less));
      expect(yen(-a)).toBe(-yen(a));
    }),
  );
});
