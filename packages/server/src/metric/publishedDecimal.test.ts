import { parseDecimal } from '@meritkit/core';
import { expect, test } from 'vitest';
import { publishedDecimal } from './publishedDecimal.ts';

test.each([
  [{ numerator: 16n, denominator: 24n }, '0.666666667'],
  [{ numerator: -1n, denominator: 3n }, '-0.333333333'],
  [{ numerator: 5n, denominator: 10_000_000_000n }, '0'],
  [{ numerator: 15n, denominator: 10_000_000_000n }, '0.000000002'],
  [{ numerator: 0n, denominator: 7n }, '0'],
  [{ numerator: 1_000_000n, denominator: 3n }, '333333.333333333'],
  [{ numerator: 10_000_000_000_000n, denominator: 3n }, '3333333333333.33'],
  [{ numerator: 4_000_000_000_000_000_000n, denominator: 3n }, '1333333333333333333'],
  [{ numerator: 99_999_999_999_999_995n, denominator: 100n }, '1000000000000000'],
])('%o is published as %s', (value, text) => {
  expect(publishedDecimal(value)).toBe(text);
});

test('what has an exact text within the digits is published as it is', () => {
  for (const text of ['0', '-12.5', '999999999999999', '0.000000001', '-100', '123456.789012345'])
    expect(publishedDecimal(parseDecimal(text))).toBe(text);
});
