import type { Rational } from './Rational.ts';

/**
 * Orders two exact numbers: -1 when the first is smaller, 0 when they are equal, 1 when it is larger.
 *
 * @example
 * compare(parseDecimal('0.50'), parseDecimal('0.5')); // => 0
 */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const same = a.denominator === b.denominator;
  const left = same ? a.numerator : a.numerator * b.denominator;
  const right = same ? b.numerator : b.numerator * a.denominator;
  if (left < right) return -1;
  return left > right ? 1 : 0;
}
