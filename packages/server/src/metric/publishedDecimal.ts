import { type Rational, roundTo } from '@meritkit/core';

const DIGITS = 15;
const PLACES = 9;

/** A computed number as text: at most 15 significant digits and 9 decimal places, rounded once, half to even; whole digits are never cut. */
export function publishedDecimal(value: Rational): string {
  const whole = abs(value.numerator) / value.denominator;
  const wholeDigits = whole === 0n ? 0 : whole.toString().length;
  const places = Math.max(0, Math.min(PLACES, DIGITS - wholeDigits));
  const { numerator } = roundTo(value, places);
  const digits = abs(numerator)
    .toString()
    .padStart(places + 1, '0');
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  const text =
    digits.slice(0, digits.length - places) + (places === 0 || fraction === '' ? '' : `.${fraction}`);
  return numerator < 0n ? `-${text}` : text;
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);
