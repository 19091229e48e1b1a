import { type Millionths, millionths } from './Millionths.ts';

const ZERO = millionths(0n);
const ONE = millionths(1_000_000n);

/** The nearest value within 0…1. Rounding before or after it makes no difference: both ends are whole millionths. */
export const clampMillionths = (value: Millionths): Millionths => {
  if (value < ZERO) return ZERO;
  return value > ONE ? ONE : value;
};
