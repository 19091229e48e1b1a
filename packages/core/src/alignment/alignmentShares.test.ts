import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add } from '../number/add.ts';
import { compare } from '../number/compare.ts';
import { alignmentShares } from './alignmentShares.ts';

const NOTHING = { numerator: 0n, denominator: 1n };
const WHOLE = { numerator: 1n, denominator: 1n };

const of = (...shares: (bigint | null)[]) => [
  ...alignmentShares(shares.map((share, index) => ({ id: `aln_${index}`, share }))).values(),
];

test('an only parent has the whole child; equal parents have equal parts', () => {
  expect(of(null)).toEqual([{ numerator: 10_000n, denominator: 10_000n }]);
  expect(of(null, null, null)[0]).toEqual({ numerator: 10_000n, denominator: 30_000n });
});

test('those unset have equal parts of what the stated ones leave', () => {
  expect(of(7000n, null)).toEqual([
    { numerator: 7000n, denominator: 10_000n },
    { numerator: 3000n, denominator: 10_000n },
  ]);
  expect(of(10_000n, null)[1]).toEqual({ numerator: 0n, denominator: 10_000n });
});

test('stated ones that exceed the whole, as between two changes, leave nothing', () => {
  expect(of(8000n, 8000n, null)[2]).toEqual({ numerator: 0n, denominator: 10_000n });
});

test('the shares of one child add up to at most 1, and to 1 when one is unset', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt(0n, 1_000n), { maxLength: 10 }), fc.nat(4), (stated, unset) => {
      const sum = of(...stated, ...Array.from({ length: unset }, () => null)).reduce(add, NOTHING);
      expect(compare(sum, WHOLE)).toBe(
        unset > 0 ? 0 : compare(sum, WHOLE) <= 0 ? compare(sum, WHOLE) : Number.NaN,
      );
    }),
  );
});
