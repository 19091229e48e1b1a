import type { Rational } from '../number/Rational.ts';

/** How the observations of a target to hold become one value. */
export const THRESHOLD_METHODS = ['LAST', 'SHARE_OF_OBSERVATIONS', 'SHARE_OF_TIME'] as const;
/**
 * `LAST`: the latest observation decides. `SHARE_OF_OBSERVATIONS`: the share of all observations that met the target. `SHARE_OF_TIME`: the share of the
 * known time in which it was met.
 */
export type ThresholdMethod = (typeof THRESHOLD_METHODS)[number];

/** How a target is to be held. */
export interface Threshold {
  readonly method: ThresholdMethod;
  /** The distance from the target at which nothing counts any more, above 0; between, what counts falls evenly. Null: it is met or it is not. */
  readonly tolerance: Rational | null;
}

/** The latest observation decides, and it is met or it is not. */
export const PLAIN_THRESHOLD: Threshold = Object.freeze({ method: 'LAST', tolerance: null });
