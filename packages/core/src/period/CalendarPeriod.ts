import type { DateSpan } from './DateSpan.ts';
import type { PeriodKind } from './PeriodKind.ts';

/** The kinds of period that a calendar defines. */
export type CalendarKind = Exclude<PeriodKind, 'CUSTOM'>;

/** A period that a calendar defines. */
export interface CalendarPeriod extends DateSpan {
  readonly kind: CalendarKind;
  /** Its name in the calendar, like `2026-Q4`; `periodOfCode` reads it back. */
  readonly code: string;
}
