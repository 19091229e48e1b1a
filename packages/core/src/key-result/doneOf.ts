import type { Rational } from '../number/Rational.ts';
import type { Milestone } from './Milestone.ts';

const NOT_DONE: Rational = { numerator: 0n, denominator: 1n };
const DONE: Rational = { numerator: 1n, denominator: 1n };

/** How far a milestone is done, held within 0…1; 0 when nothing was reported. */
export function doneOf({ observation }: Milestone): Rational {
  const value = observation?.value ?? NOT_DONE;
  if (value.numerator <= 0n) return NOT_DONE;
  return value.numerator >= value.denominator ? DONE : value;
}
