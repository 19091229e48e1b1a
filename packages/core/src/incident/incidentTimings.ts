import type { Instant } from '../time/Instant.ts';
import { millisecondsBetween } from '../time/millisecondsBetween.ts';
import type { IncidentTimes } from './Incident.ts';

/** How long the steps of an incident took, in milliseconds; null where one of the two times is unknown. */
export interface IncidentTimings {
  /** Detected less started. */
  readonly toDetect: bigint | null;
  /** Acknowledged less detected. */
  readonly toAcknowledge: bigint | null;
  /** Mitigated less started. */
  readonly toMitigate: bigint | null;
  /** Resolved less started. */
  readonly toResolve: bigint | null;
}

/**
 * How long the steps of an incident took.
 *
 * @throws {DomainError} `INVALID_INSTANT`.
 *
 * @example
 * const times = {
 *   startedAt: '2026-10-05T08:00:00.000Z',
 *   detectedAt: '2026-10-05T08:05:00.000Z',
 *   acknowledgedAt: null,
 *   mitigatedAt: null,
 *   resolvedAt: '2026-10-05T09:00:00.000Z',
 * };
 * incidentTimings(times); // => { toDetect: 300000n, toAcknowledge: null, toMitigate: null, toResolve: 3600000n }
 */
export const incidentTimings = (times: IncidentTimes): IncidentTimings => ({
  toDetect: between(times.startedAt, times.detectedAt),
  toAcknowledge: between(times.detectedAt, times.acknowledgedAt),
  toMitigate: between(times.startedAt, times.mitigatedAt),
  toResolve: between(times.startedAt, times.resolvedAt),
});

const between = (from: Instant | null, to: Instant | null): bigint | null =>
  from === null || to === null ? null : millisecondsBetween(from, to);
