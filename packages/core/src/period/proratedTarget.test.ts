import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText, shareText } from '../../test/arbitraries.ts';
import { compare } from '../number/compare.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import { whole } from '../number/whole.ts';
import { proratedTarget } from './proratedTarget.ts';

const target = (baseline: string, full: string, factor: string) =>
  proratedTarget(parseDecimal(baseline), parseDecimal(full), parseDecimal(factor));

test('half of the way from 10 to 60 ends at 35, downwards likewise', () => {
  expect(compare(target('10', '60', '0.5'), whole(35n))).toBe(0);
  expect(compare(target('60', '10', '0.5'), whole(35n))).toBe(0);
});

test('45 of 92 days of the way from 0 to 92 is 45', () => {
  expect(
    compare(proratedTarget(whole(0n), whole(92n), { numerator: 45n, denominator: 92n }), whole(45n)),
  ).toBe(0);
});

test('nobody there keeps the baseline, all there the target, and any part lies between', () => {
  fc.assert(
    fc.property(decimalText, decimalText, shareText, (baseline, full, factor) => {
      expect(compare(target(baseline, full, '0'), parseDecimal(baseline))).toBe(0);
      expect(compare(target(baseline, full, '1'), parseDecimal(full))).toBe(0);
      const order = compare(parseDecimal(baseline), parseDecimal(full));
      const reached = target(baseline, full, factor);
      expect([order, 0]).toContain(compare(parseDecimal(baseline), reached));
      expect([order, 0]).toContain(compare(reached, parseDecimal(full)));
    }),
  );
});
