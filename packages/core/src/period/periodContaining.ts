import { dayNumber } from '../time/dayNumber.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import { writtenDate } from '../time/writtenDate.ts';
import type { Calendar } from './Calendar.ts';
import type { CalendarKind, CalendarPeriod } from './CalendarPeriod.ts';
import { MONTHS_OF } from './monthsOf.ts';
import { weekOf } from './weekOf.ts';

const LETTERS = { HALF_YEAR: 'H', QUARTER: 'Q', BIMONTH: 'B' } as const;

/**
 * The period of a kind that holds a date.
 *
 * Codes are `2026`, `2026-H2`, `2026-Q4`, `2026-B6` (two months), `2026-12` and `2026-W53`. Where the fiscal year does not begin
 * in January, years and their parts are marked: `FY2026-Q1` lies in the fiscal year that ends in 2026. Months and weeks are those of
 * the calendar in either case.
 *
 * @throws {DomainError} `INVALID_DATE` for what is not a date, and where the period leaves the years 1 to 9999.
 *
 * @example
 * const fiscal = { ...ISO_CALENDAR, firstMonth: 4 };
 * periodContaining('2026-11-05', 'QUARTER', ISO_CALENDAR).code; // => '2026-Q4'
 * periodContaining('2026-11-05', 'QUARTER', fiscal).code; // => 'FY2027-Q3'
 */
export function periodContaining(date: PlainDate, kind: CalendarKind, calendar: Calendar): CalendarPeriod {
  if (kind === 'WEEK') {
    const { weekYear, week, startsOn, endsBefore } = weekOf(date, calendar.week);
    return { kind, code: `${digits(weekYear, 4)}-W${digits(week, 2)}`, startsOn, endsBefore };
  }
  dayNumber(date);
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const shift = calendar.firstMonth - 1;
  const start = month - positive(month - shift, MONTHS_OF[kind]);
  return { kind, code: codeOf(start, kind, shift), ...monthSpan(start, MONTHS_OF[kind]) };
}

function codeOf(start: number, kind: Exclude<CalendarKind, 'WEEK'>, shift: number): string {
  if (kind === 'MONTH') return `${digits(Math.floor(start / 12), 4)}-${digits((start % 12) + 1, 2)}`;
  const place = positive(start - shift, 12);
  const year = Math.floor((start - place + 11) / 12);
  const named = `${shift === 0 ? '' : 'FY'}${digits(year, 4)}`;
  return kind === 'YEAR' ? named : `${named}-${LETTERS[kind]}${place / MONTHS_OF[kind] + 1}`;
}

function monthSpan(start: number, months: number): { startsOn: PlainDate; endsBefore: PlainDate } {
  const first = (month: number) => writtenDate(Math.floor(month / 12), (month % 12) + 1, 1);
  const span = { startsOn: first(start), endsBefore: first(start + months) };
  for (const date of [span.startsOn, span.endsBefore]) dayNumber(date);
  return span;
}

const positive = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor;
const digits = (value: number, length: number): string => String(value).padStart(length, '0');
