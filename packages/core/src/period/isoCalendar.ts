import type { Calendar } from './Calendar.ts';

/** The calendar year with the weeks of ISO 8601. */
export const ISO_CALENDAR: Calendar = Object.freeze({
  firstMonth: 1,
  week: Object.freeze({ firstDay: 'MONDAY', minimumDays: 4 }),
});
