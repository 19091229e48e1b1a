import type { Incident } from './Incident.ts';
import { incidentTimings } from './incidentTimings.ts';
import type { Severity } from './Severity.ts';
import { severityAmong } from './severityAmong.ts';
import { type TimingStatistics, timingStatistics } from './timingStatistics.ts';

/** How many incidents have a severity. */
export interface SeverityCount {
  /** Those known to have it. */
  readonly certain: number;
  /** Those that may have it and may not. */
  readonly possible: number;
}

/** Many incidents in numbers. */
export interface IncidentStatistics {
  readonly count: number;
  readonly severities: Readonly<Record<Severity, SeverityCount>>;
  readonly toDetect: TimingStatistics;
  readonly toAcknowledge: TimingStatistics;
  readonly toMitigate: TimingStatistics;
  readonly toResolve: TimingStatistics;
}

/**
 * Counts incidents and tells how long their steps took. Planned maintenance is left out; a blocked incident was detected like any other, and
 * counts.
 *
 * @throws {DomainError} `INVALID_INSTANT`.
 *
 * @example
 * incidentStatistics([]).toResolve; // => { known: 0, unknown: 0, mean: null, median: null, p90: null }
 */
export function incidentStatistics(incidents: readonly Incident[]): IncidentStatistics {
  const unplanned = incidents.filter(({ planned }) => !planned);
  const timings = unplanned.map(incidentTimings);
  const count = (severity: Severity): SeverityCount => {
    const matches = unplanned.map(({ severities }) => severityAmong(severities, [severity]));
    return {
      certain: matches.filter((match) => match === true).length,
      possible: matches.filter((match) => match === null).length,
    };
  };
  return {
    count: unplanned.length,
    severities: { SEV1: count('SEV1'), SEV2: count('SEV2'), SEV3: count('SEV3'), SEV4: count('SEV4') },
    toDetect: timingStatistics(timings.map(({ toDetect }) => toDetect)),
    toAcknowledge: timingStatistics(timings.map(({ toAcknowledge }) => toAcknowledge)),
    toMitigate: timingStatistics(timings.map(({ toMitigate }) => toMitigate)),
    toResolve: timingStatistics(timings.map(({ toResolve }) => toResolve)),
  };
}
