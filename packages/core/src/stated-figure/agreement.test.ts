import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from '../../test/arbitraries.ts';
import { stated } from '../../test/evidenceBuilders.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import type { Rational } from '../number/Rational.ts';
import { agreement } from './agreement.ts';
import { QUALIFIERS, type Qualifier } from './StatedFigure.ts';

const plain = (value: Rational | null) => ({ value, unit: null });

test('16 of 24 agrees with 67 %', () => {
  const computed = { value: { numerator: 16n, denominator: 24n }, unit: 'share' };
  expect(agreement(stated('67', 'EXACT', { unit: '%' }), computed)).toBe(true);
  expect(agreement(stated('66', 'EXACT', { unit: '%' }), computed)).toBe(false);
  expect(agreement(stated('66.7', 'EXACT', { unit: '%' }), computed)).toBe(true);
  expect(agreement(stated('67.0', 'EXACT', { unit: '%' }), computed)).toBe(false);
});

test.each<[string, Qualifier, string, boolean]>([
  ['99.998', 'EXACT', '99.9984', true],
  ['99.998', 'EXACT', '99.9986', false],
  ['99.998', 'EXACT', '99.9975', true],
  ['13', 'EXACT', '12.5', false],
  ['12', 'EXACT', '12.5', true],
  ['30', 'ABOUT', '31.5', true],
  ['30', 'ABOUT', '28.5', true],
  ['30', 'ABOUT', '31.6', false],
  ['3', 'ABOUT', '3.4', true],
  ['3', 'ABOUT', '3.6', false],
  ['-30', 'ABOUT', '-31', true],
  ['0', 'ABOUT', '0.4', true],
  ['0', 'ABOUT', '1', false],
  ['2000', 'AT_LEAST', '2000', true],
  ['2000', 'AT_LEAST', '1999.6', true],
  ['2000', 'AT_LEAST', '1999', false],
  ['2000', 'MORE_THAN', '2000', false],
  ['2000', 'MORE_THAN', '2001', true],
  ['5', 'AT_MOST', '5.4', true],
  ['5', 'AT_MOST', '6', false],
  ['5', 'LESS_THAN', '4', true],
  ['5', 'LESS_THAN', '5', false],
])('%s stated as %s and %s computed: %s', (value, qualifier, computed, agrees) => {
  expect(agreement(stated(value, qualifier), plain(parseDecimal(computed)))).toBe(agrees);
});

test('what is unknown neither agrees nor disagrees', () => {
  expect(agreement(stated(null), plain(parseDecimal('0')))).toBeNull();
  expect(agreement(stated('0'), plain(null))).toBeNull();
});

test('a computed figure is converted into the unit of the stated one', () => {
  const hours = stated('1.5', 'EXACT', { unit: 'h' });
  expect(agreement(hours, { value: parseDecimal('90'), unit: 'min' })).toBe(true);
});

test.each([
  ['%', 'min'],
  ['%', 'pp'],
  ['%', null],
  [null, 'min'],
])('a figure in %s is not compared with one in %s', (unit, other) => {
  expect(() => agreement(stated('5', 'EXACT', { unit }), { value: parseDecimal('5'), unit: other })).toThrow(
    expect.objectContaining({ code: 'UNIT_MISMATCH' }),
  );
});

const ROUNDINGS = { numRuns: 500 };

test('a figure agrees with itself, unless it is said to be beyond itself', () => {
  fc.assert(
    fc.property(decimalText, fc.constantFrom(...QUALIFIERS), (text, qualifier) => {
      const agrees = qualifier !== 'MORE_THAN' && qualifier !== 'LESS_THAN';
      expect(agreement(stated(text, qualifier), plain(parseDecimal(text)))).toBe(agrees);
    }),
    ROUNDINGS,
  );
});

test('exactly, at least and at most, and the two sides beyond, fit together', () => {
  fc.assert(
    fc.property(decimalText, decimalText, (text, other) => {
      const is = (qualifier: Qualifier) => agreement(stated(text, qualifier), plain(parseDecimal(other)));
      expect(is('EXACT')).toBe(is('AT_LEAST') === true && is('AT_MOST') === true);
      expect(is('MORE_THAN')).toBe(!is('AT_MOST'));
      expect(is('LESS_THAN')).toBe(!is('AT_LEAST'));
      if (is('EXACT')) expect(is('ABOUT')).toBe(true);
    }),
    ROUNDINGS,
  );
});
