import type { Rational } from './Rational.ts';

/**
 * The exact sum of two numbers.
 *
 * @example
 * printDecimal(add(parseDecimal('0.1'), parseDecimal('0.25'))); // => '0.35'
 */
export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  // Denominators of decimals divide one another; then a long sum keeps a small denominator.
  if (a.denominator % b.denominator === 0n) {
    return {
      numerator: a.numerator + b.numerator * (a.denominator / b.denominator),
      denominator: a.denominator,
    };
  }
  if (b.denominator % a.denominator === 0n) return add(b, a);
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}
