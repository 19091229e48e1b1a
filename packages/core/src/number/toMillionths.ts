import { halfEven } from './halfEven.ts';
import { type Millionths, millionths } from './Millionths.ts';
import type { Rational } from './Rational.ts';

/**
 * Publishes an exact number: rounds it once to millionths, half to even.
 *
 * @example
 * toMillionths({ numerator: 1n, denominator: 3n }); // => 333333n
 */
export const toMillionths = (value: Rational): Millionths =>
  millionths(halfEven(value.numerator * 1_000_000n, value.denominator));
