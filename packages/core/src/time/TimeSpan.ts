import type { Instant } from './Instant.ts';

/** The time from `start` up to, and without, `end`. */
export interface TimeSpan {
  readonly start: Instant;
  readonly end: Instant;
}
