import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from '../../test/arbitraries.ts';
import { compare } from './compare.ts';
import { median } from './median.ts';
import { parseDecimal } from './parseDecimal.ts';
import { percentile } from './percentile.ts';
import { whole } from './whole.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => whole(BigInt(count - index)));

test.each([
  [10, '90', 9n],
  [11, '90', 10n],
  [9, '90', 9n],
  [1, '90', 1n],
  [4, '75', 3n],
  [4, '75.1', 4n],
  [4, '0.001', 1n],
  [4, '100', 4n],
  [1_000, '99.9', 999n],
  [4, '0', 1n],
  [4, '101', 4n],
])('of 1 to %s the %sth percentile is %s', (count, percent, expected) => {
  expect(percentile(upTo(count), parseDecimal(percent))).toEqual(whole(expected));
});

test.each([
  [1, whole(1n)],
  [3, whole(2n)],
  [4, { numerator: 5n, denominator: 2n }],
])('of 1 to %s the median is %o', (count, expected) => {
  expect(compare(median(upTo(count)) ?? whole(-1n), expected)).toBe(0);
});

test('of nothing there is neither', () => {
  expect([median([]), percentile([], whole(90n))]).toEqual([null, null]);
});

const values = fc.array(decimalText.map(parseDecimal), { minLength: 1, maxLength: 20 });

test('at least the percentage of the values does not exceed it, and no smaller value does that', () => {
  fc.assert(
    fc.property(values, fc.bigInt(1n, 100n), (all, percent) => {
      const result = percentile(all, whole(percent)) ?? whole(0n);
      const share = (limit: typeof result, orEqual: boolean) =>
        BigInt(all.filter((each) => compare(each, limit) < (orEqual ? 1 : 0)).length) * 100n;
      expect(share(result, true)).toBeGreaterThanOrEqual(percent * BigInt(all.length));
      expect(share(result, false)).toBeLessThan(percent * BigInt(all.length));
      expect(all).toContainEqual(result);
    }),
    { numRuns: 300 },
  );
});

test('as many values lie below the median as above it, and order does not matter', () => {
  fc.assert(
    fc.property(values, (all) => {
      const middle = median(all) ?? whole(0n);
      const count = (sign: number) => all.filter((each) => compare(each, middle) === sign).length;
      expect(count(-1)).toBeLessThanOrEqual(all.length / 2);
      expect(count(1)).toBeLessThanOrEqual(all.length / 2);
      expect(compare(median([...all].reverse()) ?? whole(0n), middle)).toBe(0);
    }),
  );
});
