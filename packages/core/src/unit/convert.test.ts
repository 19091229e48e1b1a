import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from '../../test/arbitraries.ts';
import { rateCode, unitCode } from '../../test/unitArbitraries.ts';
import { compare } from '../number/compare.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import { printDecimal } from '../number/printDecimal.ts';
import { convert } from './convert.ts';
import { parseUnit } from './parseUnit.ts';

test.each([
  ['90', 'min', '1.5', 'h'],
  ['1.5', 'd', '36', 'h'],
  ['250', 'ms', '0.25', 's'],
  ['108', 'TB', '108000', 'GB'],
  ['1', 'GiB', '1.073741824', 'GB'],
  ['0.67', 'share', '67', '%'],
  ['5', '‰', '0.5', '%'],
  ['86.4', 'GB/d', '1', 'MB/s'],
  ['24', 'CNY/d', '1', 'CNY/h'],
])('%s %s is %s %s', (value, from, result, to) => {
  expect(printDecimal(convert(parseDecimal(value), parseUnit(from), parseUnit(to)))).toBe(result);
});

test.each([
  ['min', '%'],
  ['%', 'pp'],
  ['%', '%change'],
  ['pp', '%change'],
  ['count', 'share'],
  ['CNY', 'USD'],
  ['rank:24', 'rank:25'],
  ['time-of-day', 's'],
  ['GB/d', 'GB'],
  ['GB/d', 'count/d'],
  ['CNY/h', 'USD/h'],
])('%s does not become %s', (from, to) => {
  expect(() => convert(parseDecimal('1'), parseUnit(from), parseUnit(to))).toThrow(
    expect.objectContaining({ code: 'UNIT_MISMATCH' }),
  );
});

test('minutes are refused on a percentage with a message that names both', () => {
  expect(() => convert(parseDecimal('1'), parseUnit('min'), parseUnit('%'))).toThrow(
    'A value in min cannot be said in %.',
  );
});

const value = decimalText.map(parseDecimal);
const units = fc.oneof(unitCode, rateCode).map(parseUnit);

test('there and back gives the value again, through any unit on the way', () => {
  fc.assert(
    fc.property(value, units, units, (each, from, to) => {
      fc.pre(from.base === to.base);
      const said = convert(each, from, to);
      expect(compare(convert(said, to, from), each)).toBe(0);
      expect(
        compare(convert(convert(each, from, parseUnit(from.base)), parseUnit(from.base), to), said),
      ).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('a larger value stays larger', () => {
  fc.assert(
    fc.property(
      value,
      value,
      fc.constantFrom('ms', 'min', 'd'),
      fc.constantFrom('s', 'h', 'wk'),
      (a, b, from, to) => {
        const [one, other] = [parseUnit(from), parseUnit(to)];
        expect(compare(convert(a, one, other), convert(b, one, other))).toBe(compare(a, b));
      },
    ),
  );
});
