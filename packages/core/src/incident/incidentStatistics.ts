import { halfEven } from '../number/halfEven.ts';
import { median } from '../number/median.ts';
import { percentile } from '../number/percentile.ts';
import type { Rational } from '../number/Rational.ts';
import { whole } from '../number/whole.ts';
import type { Incident } from './Incident.ts';
import { type IncidentTimings, incidentTimings } from './incidentTimings.ts';
import type { Severity } from './Severity.ts';
import { severityAmong } from './severityAmong.ts';

/** How long a step took over many incidents, in whole milliseconds, half to even. Null when it is known of none. */
export interface TimingStatistics {
  /** Of how many incidents it is known. */
  readonly known: number;
  /** Of how many it is not; they count in none of the values. */
  readonly unknown: number;
  readonly mean: bigint | null;
  readonly median: bigint | null;
  /** The time that nine of ten incidents did not exceed, by nearest rank. */
  readonly p90: bigint | null;
}

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
    toDetect: statistics(timings, 'toDetect'),
    toAcknowledge: statistics(timings, 'toAcknowledge'),
    toMitigate: statistics(timings, 'toMitigate'),
    toResolve: statistics(timings, 'toResolve'),
  };
}

const NINETY = whole(90n);

function statistics(timings: readonly IncidentTimings[], step: keyof IncidentTimings): TimingStatistics {
  const known = timings.flatMap((timing) => timing[step] ?? []);
  const sum = known.reduce((all, each) => all + each, 0n);
  const values = known.map(whole);
  return {
    known: known.length,
    unknown: timings.length - known.length,
    mean: known.length === 0 ? null : halfEven(sum, BigInt(known.length)),
    median: rounded(median(values)),
    p90: rounded(percentile(values, NINETY)),
  };
}

const rounded = (value: Rational | null): bigint | null =>
  value === null ? null : halfEven(value.numerator, value.denominator);
