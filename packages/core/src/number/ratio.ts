import type { Rational } from './Rational.ts';

/**
 * The exact quotient of two numbers; null when the divisor is 0.
 *
 * @example
 * compare(ratio(parseDecimal('16'), parseDecimal('24')), { numerator: 2n, denominator: 3n }); // => 0
 * ratio(parseDecimal('16'), parseDecimal('0')); // => null
 */
export function ratio(numerator: Rational, denominator: Rational): Rational | null {
  if (denominator.numerator === 0n) return null;
  const same = numerator.denominator === denominator.denominator;
  const above = same ? numerator.numerator : numerator.numerator * denominator.denominator;
  const below = same ? denominator.numerator : denominator.numerator * numerator.denominator;
  return below < 0n ? { numerator: -above, denominator: -below } : { numerator: above, denominator: below };
}
