import fc from 'fast-check';
import { expect, test } from 'vitest';
import { children } from '../../test/arbitraries.ts';
import { child } from '../../test/builders.ts';
import { displayShares } from './displayShares.ts';

const of = (...weights: (bigint | null)[]) => [
  ...displayShares(
    weights.map((weight, index) => ({ id: `kr_${index}`, weight })),
    'NORMALISE',
  ).values(),
];

test('the largest remainders get what is missing to 100, of equal ones the smaller id first', () => {
  expect(of(null, null, null)).toEqual([34, 33, 33]);
  expect(of(1n, 5n)).toEqual([17, 83]);
  expect(of(0n, 1n)).toEqual([0, 100]);
  const thirds = ['c', 'b', 'a'].map((id) => child(id, null));
  expect(displayShares(thirds, 'NORMALISE').get('a')).toBe(34);
});

test('a child that counts half has half the percentage', () => {
  const half = { numerator: 1n, denominator: 2n };
  const parts = [child('kr_1', null, 5000n), { ...child('obj_2', null, 5000n), share: half }];
  expect([...displayShares(parts, 'NORMALISE').values()]).toEqual([67, 33]);
});

test('weights that do not fit together, and shares that are all 0, have no percentages', () => {
  expect(of(1n, null)).toEqual([]);
  const none = { numerator: 0n, denominator: 1n };
  expect(displayShares([{ ...child('a', null), share: none }], 'NORMALISE').size).toBe(0);
});

test('they add up to 100, are within one of the exact ones, and do not depend on order', () => {
  fc.assert(
    fc.property(children, (parts) => {
      const shares = displayShares(parts, 'NORMALISE');
      if (parts.length === 0) return;
      expect([...shares.values()].reduce((sum, each) => sum + each, 0)).toBe(100);
      const backwards = displayShares([...parts].reverse(), 'NORMALISE');
      for (const { id } of parts) expect(backwards.get(id)).toBe(shares.get(id));
      const total = parts.reduce((sum, { weight }) => sum + Number(weight ?? 1n), 0);
      if (total > 0)
        for (const { id, weight } of parts)
          expect(Math.abs((shares.get(id) ?? 0) - (100 * Number(weight ?? 1n)) / total)).toBeLessThan(1);
    }),
  );
});
