import type { Millionths } from '../number/Millionths.ts';

/** What a grade's steps have to say. */
export const GRADE_REASONS = [
  'PERIOD_SHARE_TOO_SMALL',
  'EVIDENCE_TOO_LITTLE',
  'NO_SECTION_KNOWN',
  'COVERAGE_TOO_SMALL',
  'SECTION_UNKNOWN_EXCLUDED',
  'ADJUSTMENTS_CAPPED',
  'GATED',
] as const;
/** The first four are why somebody is not rated, which is not the lowest grade. */
export type GradeReason = (typeof GRADE_REASONS)[number];

/** A grade with every step before it, side by side. */
export interface GradeReading {
  /** The share of all weight that sections with a value have. */
  readonly coverage: Millionths;
  /** The weighted mean of the sections that have a value; null when there is none. */
  readonly base: Millionths | null;
  /** What the adjustments come to after their caps. */
  readonly adjustment: Millionths;
  /** The base with the adjustments, within 0…1; null when nobody can be rated on it. */
  readonly adjusted: Millionths | null;
  /** The grade by its thresholds; null is not rated. */
  readonly computed: string | null;
  /** The codes of all gates that fired, whether or not they changed anything. */
  readonly gates: readonly string[];
  /** The grade after the gates; null is not rated. */
  readonly gated: string | null;
  readonly reasons: readonly GradeReason[];
}
