import { compare } from './compare.ts';
import type { Rational } from './Rational.ts';

/** The numbers from the smallest to the largest. */
export const sorted = (values: readonly Rational[]): Rational[] => [...values].sort(compare);
