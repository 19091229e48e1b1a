import type { Millionths } from '../number/Millionths.ts';
import type { ReasonCode } from './ReasonCode.ts';

/** Whether a value follows from facts, or a person gave it. */
export const READING_SOURCES = ['CALCULATED', 'ENTERED'] as const;

/** `CALCULATED` follows from facts by a rule. `ENTERED` was given by a person, with a reason. */
export type ReadingSource = (typeof READING_SOURCES)[number];

/** The progress or the score of one key result or objective. */
export interface Reading {
  /** Within 0…1. Null is unknown, which is not zero; the reasons say why. */
  readonly value: Millionths | null;
  /**
   * What was reached before it is held within 0…1: above 1 the target is exceeded, below 0 it is worse than the baseline.
   * Null when unknown and for all measures but `INCREASE` and `DECREASE`.
   */
  readonly raw: Millionths | null;
  readonly source: ReadingSource;
  /** Empty for a value that was simply calculated. */
  readonly reasons: readonly ReasonCode[];
}
