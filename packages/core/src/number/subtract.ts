import { add } from './add.ts';
import type { Rational } from './Rational.ts';

/**
 * The exact difference of two numbers.
 *
 * @example
 * printDecimal(subtract(parseDecimal('0.3'), parseDecimal('0.1'))); // => '0.2'
 */
export const subtract = (a: Rational, b: Rational): Rational =>
  add(a, { numerator: -b.numerator, denominator: b.denominator });
