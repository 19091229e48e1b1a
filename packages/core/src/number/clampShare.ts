import type { Rational } from './Rational.ts';
import { whole } from './whole.ts';

/** A number held within 0…1, exactly. */
export function clampShare(value: Rational): Rational {
  if (value.numerator <= 0n) return whole(0n);
  return value.numerator >= value.denominator ? whole(1n) : value;
}
