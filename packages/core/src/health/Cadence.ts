/** How often a value is expected. */
export interface Cadence {
  /** Days from one observation to the next. */
  readonly days: number;
  /** Days by which an observation may be late before the last one counts as old. */
  readonly graceDays: number;
}

/** A value a week, three days late at most. */
export const DEFAULT_CADENCE: Cadence = Object.freeze({ days: 7, graceDays: 3 });
