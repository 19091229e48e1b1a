import type { Rational } from './Rational.ts';

/** A whole number as an exact number. */
export const whole = (value: bigint): Rational => ({ numerator: value, denominator: 1n });
