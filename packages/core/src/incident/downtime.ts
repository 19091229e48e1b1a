import { add } from '../number/add.ts';
import { lowestTerms } from '../number/lowestTerms.ts';
import { multiply } from '../number/multiply.ts';
import type { Rational } from '../number/Rational.ts';
import { sorted } from '../number/sorted.ts';
import { whole } from '../number/whole.ts';
import { earlier } from '../time/earlier.ts';
import type { Instant } from '../time/Instant.ts';
import { millisecondsBetween } from '../time/millisecondsBetween.ts';
import type { TimeSpan } from '../time/TimeSpan.ts';
import type { Incident } from './Incident.ts';

/** What is special about how an incident counts in a downtime. */
export const DOWNTIME_NOTES = [
  'START_ASSUMED',
  'END_ASSUMED',
  'START_UNKNOWN',
  'IMPACT_UNKNOWN',
  'BLOCKED',
  'PLANNED',
] as const;

/**
 * `START_ASSUMED`: it began when it was detected. `END_ASSUMED`: it still lasts. `START_UNKNOWN`, `IMPACT_UNKNOWN`: it makes the downtime
 * unknown. `BLOCKED`, `PLANNED`: it does not count.
 */
export type DowntimeNote = (typeof DOWNTIME_NOTES)[number];

/** How long a service was down. */
export interface Downtime {
  /** Milliseconds, each weighted with the share that was lost. Null when an incident's part is unknown. */
  readonly lost: Rational | null;
  /** The length in milliseconds of the time that was looked at. */
  readonly elapsed: bigint;
  /** How many incidents count, the unknown ones among them. */
  readonly count: number;
  /** What is special about an incident, by id. */
  readonly notes: readonly { readonly id: string; readonly note: DowntimeNote }[];
}

/**
 * The downtime of a service: at each instant the largest share that an open incident takes away, added up over `[start, min(end, asOf))`.
 *
 * An incident is open from when it started, else from when it was detected before its end, until it was mitigated, else resolved, else until `asOf`. Blocked incidents
 * and planned maintenance do not count. Without any incident the downtime is 0.
 *
 * @throws {DomainError} `INVALID_INSTANT`.
 */
export function downtime(
  incidents: readonly Incident[],
  service: string,
  window: TimeSpan,
  asOf: Instant,
): Downtime {
  const span = { start: window.start, end: earlier(window.end, asOf) };
  const length = millisecondsBetween(span.start, span.end);
  const elapsed = length > 0n ? length : 0n;
  const outages: Outage[] = [];
  const notes: { id: string; note: DowntimeNote }[] = [];
  let unknown = 0;

  for (const incident of incidents) {
    const impact = incident.impacts.find((each) => each.service === service);
    if (impact === undefined) continue;
    const until = incident.mitigatedAt ?? incident.resolvedAt;
    const from = startOf(incident, until);
    const lasting = {
      start: later(from ?? span.start, span.start),
      end: earlier(until ?? span.end, span.end),
    };
    if (lasting.start >= lasting.end) continue;
    const note = (text: DowntimeNote) => notes.push({ id: incident.id, note: text });
    if (incident.planned || incident.blocked) {
      note(incident.planned ? 'PLANNED' : 'BLOCKED');
      continue;
    }
    if (from === null) note('START_UNKNOWN');
    else if (incident.startedAt === null) note('START_ASSUMED');
    if (until === null) note('END_ASSUMED');
    if (impact.share === null) note('IMPACT_UNKNOWN');
    if (from === null || impact.share === null) unknown += 1;
    else outages.push({ ...lasting, share: impact.share });
  }

  const lost = unknown > 0 ? null : integral(outages);
  return { lost, elapsed, count: outages.length + unknown, notes };
}

/** When an incident began, as far as that is known. One that was detected after its end says nothing of its start. */
function startOf({ startedAt, detectedAt }: Incident, until: Instant | null): Instant | null {
  if (startedAt !== null || detectedAt === null) return startedAt;
  return until === null || detectedAt < until ? detectedAt : null;
}

interface Outage extends TimeSpan {
  readonly share: Rational;
}

/** The area under the largest open share, between each change and the next. */
function integral(outages: readonly Outage[]): Rational {
  const changes = [...new Set(outages.flatMap(({ start, end }) => [start, end]))].sort();
  let sum = whole(0n);
  for (const [index, start] of changes.entries()) {
    const end = changes[index + 1];
    const open = outages.filter((outage) => outage.start <= start && start < outage.end);
    const largest = sorted(open.map(({ share }) => share)).at(-1);
    if (end === undefined || largest === undefined) continue;
    sum = add(sum, multiply(largest, whole(millisecondsBetween(start, end))));
  }
  return lowestTerms(sum);
}

function later(a: Instant, b: Instant): Instant {
  if (a > b) return a;
  return b;
}
