import {
  type Cadence,
  expectationOf,
  type HealthReading,
  healthOf,
  nextObservation,
  type PlainDate,
  periodOver,
} from '@meritkit/core';
import type { ComputedValues } from '../reading/Computed.ts';
import type { Moment } from '../reading/Moment.ts';
import { toMillionthsColumn } from '../reading/toMillionthsColumn.ts';
import { dateIn } from '../time/dateIn.ts';
import { toPlainDate } from '../time/plainDate.ts';
import type { ObjectiveHealthRow } from './healthSelect.ts';

/** How something stands at a moment, and when it is to be looked at again. */
export interface HealthComputed extends HealthReading {
  /** The day of the last observation in the organisation's time zone; null when there is none. */
  readonly observedOn: PlainDate | null;
  /** The day on which the next one is due; null when nothing is due any more. */
  readonly dueOn: PlainDate | null;
}

/**
 * The health of an objective or key result; null for a learning objective and without a definition: nothing is
 * expected of them. When the period is over, the score decides, as it does for the verdict.
 */
export function healthComputed(
  { definitions, period }: ObjectiveHealthRow,
  cadence: Cadence,
  values: ComputedValues,
  observedAt: Date | null,
  { asOf }: Moment,
  timeZone: string,
): HealthComputed | null {
  const commitment = definitions[0]?.commitment;
  const expectation = commitment === undefined ? null : expectationOf(commitment);
  if (expectation === null) return null;
  const span = { startsOn: toPlainDate(period.startsOn), endsBefore: toPlainDate(period.endsBefore) };
  const today = dateIn(asOf, timeZone);
  const over = periodOver(span.endsBefore, today);
  const observedOn = observedAt === null ? null : dateIn(observedAt, timeZone);
  const reading = healthOf({
    progress: (over ? values.score : values.progress).reading.value,
    expectation,
    period: span,
    today,
    observedOn,
    cadence,
    curve: period.curve,
    thresholds: {
      onTrack: toMillionthsColumn(period.onTrackGap),
      atRisk: toMillionthsColumn(period.atRiskGap),
    },
  });
  const next = over ? null : nextObservation(observedOn, span, cadence);
  return { ...reading, observedOn, dueOn: next?.dueOn ?? null };
}
