import { dateOfDay } from './dateOfDay.ts';
import { dayNumber } from './dayNumber.ts';
import type { PlainDate } from './PlainDate.ts';

/**
 * The date a number of days later; earlier for a negative number.
 *
 * @throws {DomainError} `INVALID_DATE` for what is not a date, and outside of the years 1 to 9999.
 *
 * @example
 * addDays('2028-02-28', 1); // => '2028-02-29'
 * addDays('2026-01-01', -1); // => '2025-12-31'
 */
export const addDays = (date: PlainDate, days: number): PlainDate => dateOfDay(dayNumber(date) + days);
