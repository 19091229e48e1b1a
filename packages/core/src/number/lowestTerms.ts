import { greatestCommonDivisor } from './greatestCommonDivisor.ts';
import type { Rational } from './Rational.ts';

/**
 * The same number with the smallest denominator, so that two equal numbers are equal field by field.
 *
 * @example
 * lowestTerms({ numerator: 16n, denominator: 24n }); // => { numerator: 2n, denominator: 3n }
 */
export function lowestTerms({ numerator, denominator }: Rational): Rational {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}
