import { DomainError } from '../error/DomainError.ts';
import { daysOfMonth } from '../period/daysOfMonth.ts';
import { isDate } from '../period/isDate.ts';
import type { PlainDate } from './PlainDate.ts';
import { writtenDate } from './writtenDate.ts';

/**
 * The same day some months later; earlier for a negative number. A day that the month does not have becomes its last one.
 *
 * @throws {DomainError} `INVALID_DATE` for what is not a date, and outside of the years 1 to 9999.
 *
 * @example
 * addMonths('2026-01-31', 1); // => '2026-02-28'
 * addMonths('2028-02-29', 12); // => '2029-02-28'
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  if (!isDate(date) || !(year >= 1 && year <= 9999)) {
    throw new DomainError('INVALID_DATE', 'This is not a day of the calendar in the years 1 to 9999.');
  }
  const month = count - year * 12 + 1;
  return writtenDate(year, month, Math.min(Number(date.slice(8)), daysOfMonth(year, month)));
}
