import type { DateSpan } from '../period/DateSpan.ts';
import { addDays } from '../time/addDays.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import type { Cadence } from './Cadence.ts';

/** When the next value is expected. */
export interface NextObservation {
  /** The first day on which it is due. */
  readonly dueOn: PlainDate;
  /** The first day on which the last one counts as old. */
  readonly oldFrom: PlainDate;
}

/**
 * When the next value of something is due, for a list of what is to do: the cadence after the last observation, or after the start of
 * the period when there is none yet. Null when nothing is due before the period ends.
 *
 * @param observedOn - The day of the last observation in the organisation's time zone; null when there is none.
 * @throws {DomainError} `INVALID_DATE`.
 *
 * @example
 * const quarter = { startsOn: '2026-10-01', endsBefore: '2027-01-01' };
 * nextObservation('2026-10-05', quarter, { days: 7, graceDays: 3 }); // => { dueOn: '2026-10-12', oldFrom: '2026-10-16' }
 */
export function nextObservation(
  observedOn: PlainDate | null,
  period: DateSpan,
  cadence: Cadence,
): NextObservation | null {
  const dueOn = addDays(observedOn ?? period.startsOn, cadence.days);
  return dueOn < period.endsBefore ? { dueOn, oldFrom: addDays(dueOn, cadence.graceDays + 1) } : null;
}
