import fc from 'fast-check';
import { expect, test } from 'vitest';
import { millionths } from './Millionths.ts';
import { millionthsToNumber } from './millionthsToNumber.ts';
import { parseMillionths } from './parseMillionths.ts';
import { printMillionths } from './printMillionths.ts';

test.each([
  [500_000n, '0.5'],
  [1_000_000n, '1'],
  [0n, '0'],
  [-100_000n, '-0.1'],
  [1_400_000n, '1.4'],
  [333_333n, '0.333333'],
  [-1n, '-0.000001'],
  [10_000_000n, '10'],
])('%s millionths are written %s', (value, text) => {
  expect(printMillionths(millionths(value))).toBe(text);
  expect(parseMillionths(text)).toBe(value);
});

test.each(['', '0.0000001', '.5', '5.', '1e3', '01', ' 1', '+1', 'NaN', '٣', '1'.repeat(100)])(
  '%j is not a published value',
  (text) => {
    expect(() => parseMillionths(text)).toThrow(expect.objectContaining({ code: 'INVALID_DECIMAL' }));
  },
);

test('printing and reading are inverse', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 30n), 10n ** 30n), (value) => {
      expect(parseMillionths(printMillionths(millionths(value)))).toBe(value);
    }),
  );
});

test('as a number it is the one that JSON would write the same way', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 2_000_000n), (value) => {
      expect(millionthsToNumber(millionths(value))).toBe(Number(printMillionths(millionths(value))));
    }),
  );
});
