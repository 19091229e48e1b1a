import type { PlainDate } from '../time/PlainDate.ts';

/**
 * Whether a period has ended by the start of a day.
 *
 * @param endsBefore - The first day that is no longer in the period.
 * @param today - The day in the organisation's time zone.
 *
 * @example
 * periodOver('2027-01-01', '2026-12-31'); // => false
 * periodOver('2027-01-01', '2027-01-01'); // => true
 */
export const periodOver = (endsBefore: PlainDate, today: PlainDate): boolean => today >= endsBefore;
