import { availability } from '../incident/availability.ts';
import { type DowntimeNote, downtime } from '../incident/downtime.ts';
import type { Incident } from '../incident/Incident.ts';
import { type IncidentTimings, incidentTimings } from '../incident/incidentTimings.ts';
import { severityAmong } from '../incident/severityAmong.ts';
import { add } from '../number/add.ts';
import { lowestTerms } from '../number/lowestTerms.ts';
import { median } from '../number/median.ts';
import { percentile } from '../number/percentile.ts';
import type { Rational } from '../number/Rational.ts';
import { ratio } from '../number/ratio.ts';
import { whole } from '../number/whole.ts';
import type { Instant } from '../time/Instant.ts';
import type { TimeSpan } from '../time/TimeSpan.ts';
import type { IncidentDerivation, IncidentStep } from './Derivation.ts';
import type { CountedEvidence, DerivedValue, EvidenceReason } from './DerivedValue.ts';
import { derivedUnit } from './derivedUnit.ts';
import { unknownValue } from './unknownValue.ts';

type LeftOut = DerivedValue['leftOut'][number];

/**
 * The value that follows from incidents.
 *
 * Counts and times look at the incidents that began (else were detected) in the window by `asOf`. While one of them may have a wanted severity and
 * may not, the value is unknown (`SEVERITY_UNKNOWN`). Planned maintenance does not count, nor do blocked incidents unless they are asked
 * for. Without incidents a count and a downtime are 0, an availability is 1 if the source was observed throughout and else unknown, and times are
 * unknown (`NO_EVIDENCE`).
 *
 * @param incidents - As they were known at the moment.
 * @param window - The time of `derivationSpan`.
 * @throws {DomainError} `INVALID_INSTANT`.
 */
export function fromIncidents(
  incidents: readonly Incident[],
  derivation: IncidentDerivation,
  { window, asOf }: { readonly window: TimeSpan; readonly asOf: Instant },
): DerivedValue {
  const unit = derivedUnit(derivation, null);
  if (asOf < window.start) return unknownValue(unit, 'WINDOW_NOT_BEGUN');
  const { aggregate, service } = derivation;
  if (aggregate === 'DOWNTIME' || aggregate === 'AVAILABILITY')
    return service === null
      ? unknownValue(unit, 'DOWNTIME_UNKNOWN')
      : lostTime(incidents, { ...derivation, service }, window, asOf);

  const { wanted, leftOut, doubtful } = chosen(incidents, derivation, window, asOf);
  if (doubtful.length > 0)
    return unknownValue(unit, 'SEVERITY_UNKNOWN', { evidence: wanted.map(uncounted), leftOut });
  if (aggregate === 'COUNT')
    return {
      value: whole(BigInt(wanted.length)),
      unit,
      reason: null,
      evidence: wanted.map(uncounted),
      leftOut,
    };
  return handlingTime(wanted, derivation, unit, leftOut);
}

const uncounted = ({ id }: { readonly id: string }): CountedEvidence => ({ id, value: null });

function chosen(
  incidents: readonly Incident[],
  { severities, service, includeBlocked }: IncidentDerivation,
  window: TimeSpan,
  asOf: Instant,
) {
  const wanted: Incident[] = [];
  const leftOut: LeftOut[] = [];
  const doubtful: string[] = [];
  for (const incident of incidents) {
    const { id, planned, blocked, impacts } = incident;
    if (service !== null && !impacts.some((impact) => impact.service === service)) continue;
    const match = severities.length === 0 ? true : severityAmong(incident.severities, severities);
    if (match === false) continue;
    const began = incident.startedAt ?? incident.detectedAt;
    const reason = notCounted(began, planned, blocked && !includeBlocked);
    if (began !== null && (began < window.start || began >= window.end || began > asOf)) continue;
    if (reason !== null) leftOut.push({ id, reason });
    else if (match === null) {
      doubtful.push(id);
      leftOut.push({ id, reason: 'SEVERITY_UNKNOWN' });
    } else wanted.push(incident);
  }
  return { wanted, leftOut, doubtful };
}

function notCounted(began: Instant | null, planned: boolean, blocked: boolean): EvidenceReason | null {
  if (planned) return 'PLANNED';
  if (blocked) return 'BLOCKED';
  return began === null ? 'START_UNKNOWN' : null;
}

const STEPS = {
  DETECT: 'toDetect',
  ACKNOWLEDGE: 'toAcknowledge',
  MITIGATE: 'toMitigate',
  RESOLVE: 'toResolve',
} as const satisfies Record<IncidentStep, keyof IncidentTimings>;

function handlingTime(
  incidents: readonly Incident[],
  { aggregate, step }: IncidentDerivation,
  unit: string | null,
  leftOut: readonly LeftOut[],
): DerivedValue {
  const evidence: { id: string; value: Rational }[] = [];
  const unknown: LeftOut[] = [];
  for (const incident of incidents) {
    const length = step === null ? null : incidentTimings(incident)[STEPS[step]];
    if (length === null) unknown.push({ id: incident.id, reason: 'TIME_UNKNOWN' });
    else evidence.push({ id: incident.id, value: whole(length) });
  }
  const values = evidence.map(({ value }) => value);
  const value = timeOf(values, aggregate);
  const all = [...leftOut, ...unknown];
  if (value === null) return unknownValue(unit, 'NO_EVIDENCE', { evidence, leftOut: all });
  return { value: lowestTerms(value), unit, reason: null, evidence, leftOut: all };
}

const NINETY = whole(90n);

function timeOf(values: readonly Rational[], aggregate: IncidentDerivation['aggregate']): Rational | null {
  if (aggregate === 'MEDIAN_TIME') return median(values);
  if (aggregate === 'P90_TIME') return percentile(values, NINETY);
  return ratio(values.reduce(add, whole(0n)), whole(BigInt(values.length)));
}

const NOTE_REASONS: Partial<Record<DowntimeNote, EvidenceReason>> = {
  BLOCKED: 'BLOCKED',
  PLANNED: 'PLANNED',
};

function lostTime(
  incidents: readonly Incident[],
  derivation: IncidentDerivation & { readonly service: string },
  window: TimeSpan,
  asOf: Instant,
): DerivedValue {
  const { aggregate, severities, service, observedThroughout } = derivation;
  const unit = derivedUnit(derivation, null);
  // Of an incident that may have a wanted severity the whole outage is in doubt.
  const matching = incidents.filter(
    (incident) => severities.length === 0 || severityAmong(incident.severities, severities) !== false,
  );
  const down = downtime(matching, service, window, asOf);
  const leftOut = down.notes.flatMap(({ id, note }): LeftOut[] => {
    const reason = NOTE_REASONS[note];
    return reason === undefined ? [] : [{ id, reason }];
  });
  const skipped = new Set(leftOut.map(({ id }) => id));
  const counted = matching.filter(
    ({ id, impacts }) => !skipped.has(id) && impacts.some((impact) => impact.service === service),
  );
  const evidence = counted.map(uncounted);
  const isDoubtful =
    severities.length > 0 && counted.some((each) => severityAmong(each.severities, severities) === null);
  if (isDoubtful) return unknownValue(unit, 'SEVERITY_UNKNOWN', { evidence, leftOut });
  if (aggregate === 'DOWNTIME')
    return down.lost === null
      ? unknownValue(unit, 'DOWNTIME_UNKNOWN', { evidence, leftOut })
      : { value: down.lost, unit, reason: null, evidence, leftOut };
  return { ...availability(down, { observedThroughout }), unit, evidence, leftOut };
}
