import { DomainError } from '../error/DomainError.ts';
import type { PlainDate } from './PlainDate.ts';
import { writtenDate } from './writtenDate.ts';

const MARCH_OF_YEAR_0_TO_1970 = 719_468;
const DAYS_OF_400_YEARS = 146_097;

/**
 * The date of a day's number, as `dayNumber` counts them.
 *
 * @throws {DomainError} `INVALID_DATE` outside of the years 1 to 9999.
 *
 * @example
 * dateOfDay(20_454); // => '2026-01-01'
 */
export function dateOfDay(day: number): PlainDate {
  const since = day + MARCH_OF_YEAR_0_TO_1970;
  const era = Math.floor(since / DAYS_OF_400_YEARS);
  const inEra = since - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 1 && year <= 9999)) {
    throw new DomainError('INVALID_DATE', 'The day lies outside of the years 1 to 9999.');
  }
  return writtenDate(year, month, inYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
}
