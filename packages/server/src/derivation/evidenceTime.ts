import { addDays, type DateSpan, type Derivation, derivationSpan, type TimeSpan } from '@meritkit/core';
import type { KeyResultRow } from '../reading/keyResultSelect.ts';
import type { Moment } from '../reading/Moment.ts';
import { dateIn } from '../time/dateIn.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { startOfDay } from '../time/startOfDay.ts';

/** When the evidence of a key result is looked at, and which of it counts. */
export interface EvidenceTime {
  /** What is known then: after the end of the period that of its end. */
  readonly at: Moment;
  /** The day of that, in the organisation's time zone. */
  readonly today: string;
  readonly span: DateSpan;
  readonly window: TimeSpan;
}

/** A key result whose value is derived. */
export interface DerivedKeyResult extends EvidenceTime {
  /** Its UUID. */
  readonly id: string;
  readonly derivation: Derivation;
}

/** When the evidence of a key result is looked at: at the instant that is asked for, and no later than the last of its period. */
export function evidenceTime(
  { objective: { period } }: KeyResultRow,
  derivation: Derivation,
  { asOf, knownAt }: Moment,
  timeZone: string,
): EvidenceTime {
  const days = { startsOn: toPlainDate(period.startsOn), endsBefore: toPlainDate(period.endsBefore) };
  const last = new Date(startOfDay(days.endsBefore, timeZone).getTime() - 1);
  const at = { asOf: asOf < last ? asOf : last, knownAt };
  const today = asOf < last ? dateIn(asOf, timeZone) : addDays(days.endsBefore, -1);
  const span = derivationSpan('window' in derivation ? derivation.window : { kind: 'PERIOD' }, days, today);
  const instant = (date: string) => startOfDay(date, timeZone).toISOString();
  return { at, today, span, window: { start: instant(span.startsOn), end: instant(span.endsBefore) } };
}
