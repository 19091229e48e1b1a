import { millionths } from '../number/Millionths.ts';
import type { Rational } from '../number/Rational.ts';
import { calculatedReading } from '../reading/calculatedReading.ts';
import type { Reading } from '../reading/Reading.ts';

const NOT_DONE = millionths(0n);
const DONE = millionths(1_000_000n);

/** Done from 1 on, else not: a half-done key result of this measure is not done. */
export const booleanReading = (current: Rational): Reading =>
  calculatedReading(current.numerator >= current.denominator ? DONE : NOT_DONE);
