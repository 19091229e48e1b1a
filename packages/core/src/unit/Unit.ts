import type { Rational } from '../number/Rational.ts';

/** The dimensions: what kind of thing is measured. */
export const DIMENSIONS = [
  'COUNT',
  'SHARE',
  'SHARE_DIFFERENCE',
  'RELATIVE_CHANGE',
  'DURATION',
  'BYTES',
  'RATE',
  'MONEY',
  'POINTS',
  'RANK',
  'TIME_OF_DAY',
] as const;

/**
 * `SHARE`: a part of a whole (percent, per mille). `SHARE_DIFFERENCE`: the difference of two shares (percentage points).
 * `RELATIVE_CHANGE`: a change measured against where it began (−20 %), which is neither of these. `RATE`: another unit
 * per time. `RANK`: a place among others. `TIME_OF_DAY`: seconds after local midnight, not a duration.
 */
export type Dimension = (typeof DIMENSIONS)[number];

/** What a value is measured in. Values convert between two units of the same dimension and base. */
export interface Unit {
  /** The text that names it; `parseUnit` reads it back. */
  readonly code: string;
  readonly dimension: Dimension;
  /** The code of the unit in which all that convert into each other can be said: `s` for durations, `CNY` for CNY. */
  readonly base: string;
  /** How many of the base one of this unit is, exactly. */
  readonly factor: Rational;
}
