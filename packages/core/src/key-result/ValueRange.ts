import type { Rational } from '../number/Rational.ts';

/** The values that are wanted: all of 1 within `low` and `high`, falling evenly to 0 at `lowest` and `highest`. */
export interface ValueRange {
  readonly low: Rational;
  readonly high: Rational;
  /** At most `low`; equal to it, the edge is hard. */
  readonly lowest: Rational;
  /** At least `high`; equal to it, the edge is hard. */
  readonly highest: Rational;
}
