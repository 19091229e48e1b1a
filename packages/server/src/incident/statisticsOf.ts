import {
  type Availability,
  agreement,
  availability,
  type Downtime,
  downtime,
  type IncidentStatistics,
  type Instant,
  incidentStatistics,
  incidentTimings,
  type Severity,
  type StatedFigure,
  severityAmong,
  type TimeSpan,
  type TimingStatistics,
  timingStatistics,
} from '@meritkit/core';
import type { ReadIncident } from './readIncidents.ts';
import { statedMilliseconds } from './statedMilliseconds.ts';

/** Which incidents count, and how they are looked at. */
export interface StatisticsQuery {
  readonly window: TimeSpan;
  readonly asOf: Instant;
  /** Only incidents of this service; null for all. */
  readonly service: string | null;
  /** Only incidents that have, or may have, one of these; null for all. */
  readonly severities: readonly Severity[] | null;
  /** Whether somebody states that the services were observed throughout. */
  readonly observedThroughout: boolean;
}

/** A stated duration beside the computed one. */
export interface ComparedDuration {
  readonly incident: ReadIncident;
  readonly stated: StatedFigure;
  /** Milliseconds from start to resolution; null when unknown. */
  readonly computed: bigint | null;
  /** Null when either is unknown. */
  readonly agrees: boolean | null;
}

/** How long a service was down, and how available it was. */
export interface ServiceStatistics {
  readonly service: string;
  readonly downtime: Downtime;
  readonly availability: Availability;
}

/** Many incidents in numbers, computed and stated side by side. */
export interface Statistics {
  readonly computed: IncidentStatistics;
  readonly stated: { readonly duration: TimingStatistics; readonly durations: readonly ComparedDuration[] };
  /** How many may lie in the window and may not, as their times are not known. They count in nothing. */
  readonly unplaced: number;
  readonly services: readonly ServiceStatistics[];
}

/** Tells incidents that touch a window in numbers. An incident counts where it was as far as known; its downtime where it lasted. */
export function statisticsOf(read: readonly ReadIncident[], query: StatisticsQuery): Statistics {
  const { window, service, severities } = query;
  const wanted = read.filter(
    ({ incident }) =>
      (service === null || incident.impacts.some((impact) => impact.service === service)) &&
      (severities === null || severityAmong(incident.severities, severities) !== false),
  );
  const placed = wanted.filter((each) => isIn(window, each) === true);
  const durations = placed.flatMap((incident) => compared(incident) ?? []);
  return {
    computed: incidentStatistics(placed.map(({ incident }) => incident)),
    stated: {
      duration: timingStatistics(
        placed
          .filter(({ incident }) => !incident.planned)
          .map(({ statedDuration }) => (statedDuration === null ? null : statedMilliseconds(statedDuration))),
      ),
      durations,
    },
    unplaced: wanted.filter((each) => isIn(window, each) === null).length,
    services: servicesOf(wanted, query),
  };
}

/** Whether an incident lies in a window; null when it may and may not. */
function isIn({ start, end }: TimeSpan, { occurredAt, span }: ReadIncident): boolean | null {
  if (span === null) return occurredAt >= start && occurredAt < end;
  if (span.start >= start && span.end <= end) return true;
  return span.start < end && span.end > start ? null : false;
}

function compared(read: ReadIncident): ComparedDuration | null {
  const { incident, statedDuration } = read;
  if (statedDuration === null || incident.planned) return null;
  const computed = incidentTimings(incident).toResolve;
  const value = computed === null ? null : { numerator: computed, denominator: 1n };
  return {
    incident: read,
    stated: statedDuration,
    computed,
    agrees: agreement(statedDuration, { value, unit: 'ms' }),
  };
}

function servicesOf(read: readonly ReadIncident[], query: StatisticsQuery): ServiceStatistics[] {
  const incidents = read.map(({ incident }) => incident);
  const named =
    query.service === null ? incidents.flatMap(({ impacts }) => impacts) : [{ service: query.service }];
  return [...new Set(named.map(({ service }) => service))].sort().map((service) => {
    const lost = downtime(incidents, service, query.window, query.asOf);
    return { service, downtime: lost, availability: availability(lost, query) };
  });
}
