import { isDate } from '../period/isDate.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import type { DateOrder } from './DateOrder.ts';

/** What a text says of a date: it, or two days between which only the order of the column can decide; null for no date. */
export type WrittenDay = { readonly date: PlainDate } | Readonly<Record<DateOrder, PlainDate | null>> | null;

const YEAR_FIRST = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
/** Spreadsheets add a time to dates; at midnight it says nothing. */
const MIDNIGHT = /[T ]0{1,2}:00(?::00(?:\.0+)?)?(?:Z)?$/;

const dateOf = (year = '', month = '', day = ''): PlainDate | null => {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
};

/**
 * Reads a date as people write them: `2026-10-05`, `2026/10/5`, `2026年10月5日`, `20261005`, `05.10.2026`. A year has four
 * digits. What begins with a day or a month has both readings that the calendar knows.
 *
 * @example
 * writtenDay('2026年3月5日'); // => { date: '2026-03-05' }
 * writtenDay('31.12.2026'); // => { DAY_FIRST: '2026-12-31', MONTH_FIRST: null }
 * writtenDay('05/06/2026'); // => { DAY_FIRST: '2026-06-05', MONTH_FIRST: '2026-05-06' }
 */
export function writtenDay(text: string): WrittenDay {
  const bare = text.normalize('NFKC').trim().replace(MIDNIGHT, '');
  const [, ...parts] = YEAR_FIRST.exec(bare) ?? COMPACT.exec(bare) ?? [];
  if (parts.length > 0) {
    const date = dateOf(...parts);
    return date === null ? null : { date };
  }
  const [, first, , second, year] = YEAR_LAST.exec(bare) ?? [];
  if (first === undefined) return null;
  const readings = { DAY_FIRST: dateOf(year, second, first), MONTH_FIRST: dateOf(year, first, second) };
  if (readings.DAY_FIRST === null && readings.MONTH_FIRST === null) return null;
  return readings.DAY_FIRST === readings.MONTH_FIRST && readings.DAY_FIRST !== null
    ? { date: readings.DAY_FIRST }
    : readings;
}
