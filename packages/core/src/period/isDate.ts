import { daysOfMonth } from './daysOfMonth.ts';

const GRAMMAR = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/**
 * Whether a text is a real day of the calendar, `YYYY-MM-DD`, from year 1 on.
 *
 * @example
 * isDate('2028-02-29'); // => true
 * isDate('2026-02-29'); // => false
 */
export function isDate(text: string): boolean {
  if (!GRAMMAR.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const day = Number(text.slice(8));
  return year >= 1 && day >= 1 && day <= daysOfMonth(year, Number(text.slice(5, 7)));
}
