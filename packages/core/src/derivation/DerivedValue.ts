import { AVAILABILITY_REASONS } from '../incident/availability.ts';
import { AGGREGATE_REASONS } from '../metric/aggregateSamples.ts';
import type { Rational } from '../number/Rational.ts';

/** Every reason for which a derived value is unknown. */
export const DERIVATION_REASONS = [
  ...AGGREGATE_REASONS,
  ...AVAILABILITY_REASONS,
  'WINDOW_NOT_BEGUN',
  'NO_EVIDENCE',
  'OUT_OF_RANGE',
  'SEVERITY_UNKNOWN',
] as const;
/**
 * Why a derived value is unknown. `WINDOW_NOT_BEGUN`: its window lies ahead. `SEVERITY_UNKNOWN`: an incident may have a severity that counts and may
 * not. `NO_EVIDENCE`: there is nothing of which a mean or a share could be taken. `OUT_OF_RANGE`: it has more than
 * 15 digits before the point. The others are those of samples and of availability.
 */
export type DerivationReason = (typeof DERIVATION_REASONS)[number];

/** Every reason for which a piece of evidence does not count. */
export const EVIDENCE_REASONS = [
  'STRADDLES_WINDOW',
  'BLOCKED',
  'PLANNED',
  'START_UNKNOWN',
  'TIME_UNKNOWN',
  'DUPLICATE',
  'REJECTED',
  'LAPSED',
  'AMOUNT_UNKNOWN',
  'RATE_UNKNOWN',
  'DATE_UNKNOWN',
  'PROGRESS_UNKNOWN',
] as const;
/** Why a piece of evidence does not count although it is of the kind that is asked for. */
export type EvidenceReason = (typeof EVIDENCE_REASONS)[number] | 'SEVERITY_UNKNOWN';

/** One piece of evidence and what it gave. */
export interface CountedEvidence {
  readonly id: string;
  /** In the unit of the derived value; null where a single piece has no value of its own, as for a count. */
  readonly value: Rational | null;
}

/** A value that follows from evidence, and from which. */
export interface DerivedValue {
  /** Exactly, in `unit`; null when unknown. */
  readonly value: Rational | null;
  /** The code of its unit; null for a plain number. */
  readonly unit: string | null;
  /** Why it is unknown, else null. */
  readonly reason: DerivationReason | null;
  /** What counted. */
  readonly evidence: readonly CountedEvidence[];
  /** What did not count, and why. */
  readonly leftOut: readonly { readonly id: string; readonly reason: EvidenceReason }[];
}
