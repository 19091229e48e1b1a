import { DomainError } from '../error/DomainError.ts';
import { isDate } from '../period/isDate.ts';
import type { PlainDate } from './PlainDate.ts';

/**
 * The number of a day in the Gregorian calendar, which is taken to hold at all times: 1970-01-01 is 0. The difference of
 * two numbers is the days between two dates.
 *
 * @throws {DomainError} `INVALID_DATE`.
 *
 * @example
 * dayNumber('2027-01-01') - dayNumber('2026-10-01'); // => 92
 */
export function dayNumber(date: PlainDate): number {
  if (!isDate(date)) {
    throw new DomainError('INVALID_DATE', 'This is not a day of the calendar, written like 2026-10-01.');
  }
  const month = Number(date.slice(5, 7));
  // Years begin in March here, so that a leap day is the last day of a year and no month after it moves.
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const fromMarch = (month + 9) % 12;
  const inYear = Math.floor((153 * fromMarch + 2) / 5) + Number(date.slice(8)) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + inYear - MARCH_OF_YEAR_0_TO_1970;
}

const MARCH_OF_YEAR_0_TO_1970 = 719_468;
