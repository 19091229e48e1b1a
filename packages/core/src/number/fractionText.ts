import { lowestTerms } from './lowestTerms.ts';
import type { Rational } from './Rational.ts';

/** An exact number as a whole number or a fraction in lowest terms: `1500`, `10000/3`. */
export function fractionText(value: Rational): string {
  const { numerator, denominator } = lowestTerms(value);
  return denominator === 1n ? numerator.toString() : `${numerator}/${denominator}`;
}
