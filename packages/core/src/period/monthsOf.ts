import type { CalendarKind } from './CalendarPeriod.ts';

/** How many months each kind of period has that is made of whole months. */
export const MONTHS_OF: Readonly<Record<Exclude<CalendarKind, 'WEEK'>, number>> = {
  YEAR: 12,
  HALF_YEAR: 6,
  QUARTER: 3,
  BIMONTH: 2,
  MONTH: 1,
};
