import type { Instant } from './Instant.ts';

/** What every fact carries: when it was so, when it was recorded, and its place in the order of recording. */
export interface Fact {
  /** When it was so. */
  readonly observedAt: Instant;
  /** When it was recorded. */
  readonly recordedAt: Instant;
  /** Place in the order of recording; decides between facts of the same `observedAt`. */
  readonly sequence: bigint;
}
