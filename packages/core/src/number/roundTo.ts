import { halfEven } from './halfEven.ts';
import { powerOfTen } from './powerOfTen.ts';
import type { Rational } from './Rational.ts';

/**
 * A number rounded to decimal places, half to even.
 *
 * @example
 * printDecimal(roundTo({ numerator: 200n, denominator: 3n }, 1)); // => '66.7'
 */
export function roundTo(value: Rational, places: number): Rational {
  const denominator = powerOfTen(places);
  return { numerator: halfEven(value.numerator * denominator, value.denominator), denominator };
}
