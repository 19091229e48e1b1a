import { DomainError } from '../error/DomainError.ts';
import { addDays } from '../time/addDays.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import { writtenDate } from '../time/writtenDate.ts';
import { isDate } from './isDate.ts';

const MAX_DAYS_BEFORE = 60;
// Around a turn of a century without a leap day there are eight years from one 29 February to the next.
const MAX_YEARS = 9;

/**
 * The date that a document means by a day and a month without a year: the first such day not more than 60 days before the date of the
 * document.
 *
 * @throws {DomainError} `INVALID_DATE` when no year has such a day, or the document has no date of the calendar.
 *
 * @example
 * dateWithoutYear(1, 15, '2026-12-20'); // => '2027-01-15'
 * dateWithoutYear(11, 30, '2026-12-20'); // => '2026-11-30'
 */
export function dateWithoutYear(month: number, day: number, documentDate: PlainDate): PlainDate {
  const earliest = addDays(documentDate, -MAX_DAYS_BEFORE);
  const year = Number(earliest.slice(0, 4));
  for (let later = 0; later <= MAX_YEARS; later += 1) {
    const date = writtenDate(year + later, month, day);
    if (isDate(date) && date >= earliest) return date;
  }
  throw new DomainError('INVALID_DATE', 'No year has this day.');
}
