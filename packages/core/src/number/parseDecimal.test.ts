import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from '../../test/arbitraries.ts';
import { fraction } from '../../test/oracle.ts';
import { DomainError } from '../error/DomainError.ts';
import { compare } from './compare.ts';
import { isDecimal } from './isDecimal.ts';
import { parseDecimal } from './parseDecimal.ts';
import { printDecimal } from './printDecimal.ts';

test.each([
  ['0', 0n, 1n],
  ['-0', 0n, 1n],
  ['-0.000', 0n, 1_000n],
  ['35', 35n, 1n],
  ['-12.50', -1_250n, 100n],
  ['0.000000001', 1n, 1_000_000_000n],
  ['999999999999999', 999_999_999_999_999n, 1n],
  ['-123456.789012345', -123_456_789_012_345n, 1_000_000_000n],
])('%s is read exactly', (text, numerator, denominator) => {
  expect(parseDecimal(text)).toEqual({ numerator, denominator });
});

test('zeros at the end of a fraction are not significant', () => {
  expect(compare(parseDecimal('123456789012345.000000000'), parseDecimal('123456789012345'))).toBe(0);
});

test.each([
  '',
  ' ',
  '1 ',
  ' 1',
  '+1',
  '--1',
  '.5',
  '5.',
  '01',
  '-01',
  '1e3',
  '1E3',
  '1e999',
  '1,5',
  '1_000',
  '1.000,5',
  '0x10',
  'NaN',
  'Infinity',
  '-Infinity',
  '٣',
  '１２',
  '1\n',
  '1\u0000',
  '−1',
  '-',
  '1.2.3',
  '½',
])('%j is refused for its form', (text) => {
  expect(() => parseDecimal(text)).toThrow(
    expect.objectContaining({ code: 'INVALID_DECIMAL', message: expect.stringContaining('plain digits') }),
  );
  expect(isDecimal(text)).toBe(false);
});

test.each([
  ['0.1234567890', 'more than 9 decimal places'],
  [`1.${'0'.repeat(40)}`, 'more than 9 decimal places'],
  ['1000000000000000', 'more than 15 significant digits'],
  ['12345678901234567', 'more than 15 significant digits'],
  ['-1234567.890123451', 'more than 15 significant digits'],
  [`1${'0'.repeat(308)}`, 'too long'],
  ['9'.repeat(1_000_000), 'too long'],
])('a number beyond the limits is refused and the message says which one', (text, problem) => {
  expect(() => parseDecimal(text)).toThrow(problem);
  expect(() => parseDecimal(text)).toThrow(DomainError);
  expect(isDecimal(text)).toBe(false);
});

test('any text within the limits is read as the number that it writes', () => {
  fc.assert(
    fc.property(decimalText, (text) => {
      const [numerator, denominator] = fraction(text);
      expect(isDecimal(text)).toBe(true);
      expect(compare(parseDecimal(text), { numerator, denominator })).toBe(0);
    }),
  );
});

test('printing and reading again gives the same number, and the printed text stays as it is', () => {
  fc.assert(
    fc.property(decimalText, (text) => {
      const value = parseDecimal(text);
      const printed = printDecimal(value);
      expect(compare(parseDecimal(printed), value)).toBe(0);
      expect(printDecimal(parseDecimal(printed))).toBe(printed);
    }),
  );
});
