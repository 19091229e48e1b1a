import type { DateSpan } from '../period/DateSpan.ts';
import { addDays } from '../time/addDays.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import type { DerivationWindow } from './Derivation.ts';

/**
 * The days whose evidence counts on a day. What lies after that day does not count, whatever the span says.
 *
 * @param period - The period of the key result.
 * @param today - The day that is asked for, in the organisation's time zone.
 * @throws {DomainError} `INVALID_DATE`.
 *
 * @example
 * const quarter = { startsOn: '2026-10-01', endsBefore: '2027-01-01' };
 * derivationSpan({ kind: 'ROLLING', days: 7 }, quarter, '2026-11-10'); // => { startsOn: '2026-11-04', endsBefore: '2026-11-11' }
 */
export function derivationSpan(window: DerivationWindow, period: DateSpan, today: PlainDate): DateSpan {
  switch (window.kind) {
    case 'PERIOD':
      return { startsOn: period.startsOn, endsBefore: period.endsBefore };
    case 'SPAN':
      return { startsOn: window.startsOn, endsBefore: window.endsBefore };
    case 'ROLLING':
      return { startsOn: addDays(today, 1 - window.days), endsBefore: addDays(today, 1) };
  }
}
