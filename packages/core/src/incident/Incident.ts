import type { Rational } from '../number/Rational.ts';
import type { Instant } from '../time/Instant.ts';
import type { Severity } from './Severity.ts';

/** The times of an incident; what is not known is null. */
export interface IncidentTimes {
  readonly startedAt: Instant | null;
  /** When it was noticed; a report by a monitor is this. */
  readonly detectedAt: Instant | null;
  readonly acknowledgedAt: Instant | null;
  /** When it stopped doing harm. */
  readonly mitigatedAt: Instant | null;
  readonly resolvedAt: Instant | null;
}

/** How much of a service an incident took away. */
export interface ServiceImpact {
  readonly service: string;
  /** 0…1; null when it is not known. */
  readonly share: Rational | null;
}

/** Something that went wrong, or was taken down on purpose. */
export interface Incident extends IncidentTimes {
  readonly id: string;
  /** The severities that it may have: one when it is known, several for “C or D”. */
  readonly severities: readonly Severity[];
  readonly impacts: readonly ServiceImpact[];
  /** Whether it was stopped before it had an effect. Then it counts in no downtime. */
  readonly blocked: boolean;
  /** Whether it is planned maintenance, which counts in no downtime and no statistics. */
  readonly planned: boolean;
}
