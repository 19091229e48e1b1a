import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from '../../test/arbitraries.ts';
import { decimal } from '../../test/builders.ts';
import { add } from '../number/add.ts';
import { compare } from '../number/compare.ts';
import { multiply } from '../number/multiply.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import { printDecimal } from '../number/printDecimal.ts';
import { relativeChange } from './relativeChange.ts';

test.each([
  ['50', '40', '-20'],
  ['40', '50', '25'],
  ['8', '8', '0'],
  ['2', '-1', '-150'],
])('from %s to %s is %s percent', (baseline, current, change) => {
  expect(printDecimal(relativeChange(decimal(baseline), decimal(current)) ?? parseDecimal('999'))).toBe(
    change,
  );
});

test.each([
  [null, '40'],
  ['50', null],
  ['0', '40'],
  ['-5', '40'],
])('from %s to %s there is no percentage', (baseline, current) => {
  expect(relativeChange(decimal(baseline), decimal(current))).toBeNull();
});

test('the baseline and its change give the value again', () => {
  fc.assert(
    fc.property(decimalText.map(parseDecimal), decimalText.map(parseDecimal), (baseline, current) => {
      fc.pre(baseline.numerator > 0n);
      const change = relativeChange(baseline, current) ?? parseDecimal('0');
      const share = multiply(change, { numerator: 1n, denominator: 100n });
      expect(compare(add(baseline, multiply(baseline, share)), current)).toBe(0);
    }),
  );
});
