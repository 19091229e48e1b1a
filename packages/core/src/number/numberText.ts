import { MAX_DIGITS, MAX_PLACES } from './decimalFault.ts';
import { fractionText } from './fractionText.ts';
import { lowestTerms } from './lowestTerms.ts';
import { powerOfTen } from './powerOfTen.ts';
import { printDecimal } from './printDecimal.ts';
import type { Rational } from './Rational.ts';

const SCALE = powerOfTen(MAX_PLACES);
const BOUND = powerOfTen(MAX_DIGITS);

/**
 * An exact number for people: a decimal where it is one of a measured value's size, else a whole number or a fraction.
 *
 * @example
 * [numberText({ numerator: 3n, denominator: 2n }), numberText({ numerator: 2n, denominator: 3n })]; // => ['1.5', '2/3']
 */
export function numberText(value: Rational): string {
  const { numerator, denominator } = lowestTerms(value);
  const scaled = numerator * SCALE;
  const isDecimal =
    scaled % denominator === 0n && scaled / denominator < BOUND && scaled / denominator > -BOUND;
  return isDecimal ? printDecimal({ numerator, denominator }) : fractionText({ numerator, denominator });
}
