import type { Rational } from './Rational.ts';

/**
 * The exact product of two numbers.
 *
 * @example
 * printDecimal(multiply(parseDecimal('1.5'), parseDecimal('0.1'))); // => '0.15'
 */
export const multiply = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});
