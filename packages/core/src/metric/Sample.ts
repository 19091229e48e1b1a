import type { Rational } from '../number/Rational.ts';
import type { Instant } from '../time/Instant.ts';

/** One measurement of a metric, over a window or at an instant. */
export interface Sample {
  readonly id: string;
  /** The instant, or the start of the window. */
  readonly start: Instant;
  /** The end of the window, which is no longer in it; null for a sample of an instant. */
  readonly end: Instant | null;
  /** The value; null for a ratio. */
  readonly value: Rational | null;
  /** The upper part of a ratio, else null. */
  readonly numerator: Rational | null;
  /** The lower part of a ratio, else null. */
  readonly denominator: Rational | null;
  /** What it is about, by the name of the dimension, like `channel`. */
  readonly dimensions: ReadonlyMap<string, string>;
  readonly recordedAt: Instant;
  /** Place in the order of recording. */
  readonly sequence: bigint;
}
