import { printDecimal } from '../number/printDecimal.ts';
import type { Rational } from '../number/Rational.ts';

/** The exact text of a measured value; null stays null. */
export const decimalText = (value: Rational | null): string | null =>
  value === null ? null : printDecimal(value);
