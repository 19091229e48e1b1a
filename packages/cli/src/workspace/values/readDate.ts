import { dateWithoutYear, isDate } from '@meritkit/core';

const FULL = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;
const SHORT = /^(\d{1,2})(?:-|\/|月)(\d{1,2})日?$/;

const two = (text: string | undefined): string => (text ?? '').padStart(2, '0');

/**
 * Reads a date as people write it: `2026-10-01`, `2026/10/1`, `2026年10月1日`; without a year, as `12/26` or `12月26日`,
 * it is the first such day not more than 60 days before the document's own date.
 *
 * @returns The date, or why it is none.
 */
export function readDate(text: string, documentDate: string | null): { date: string } | { problem: string } {
  const full = FULL.exec(text);
  if (full !== null) {
    const date = `${full[1]}-${two(full[2])}-${two(full[3])}`;
    return isDate(date) ? { date } : { problem: 'The calendar has no such day.' };
  }
  const short = SHORT.exec(text);
  if (short === null) return { problem: 'This is not a date, like 2026-10-01 or 12/26.' };
  if (documentDate === null)
    return {
      problem: 'This date has no year, and the document has no date to find it by: add "date:" at its top.',
    };
  try {
    return { date: dateWithoutYear(Number(short[1]), Number(short[2]), documentDate) };
  } catch {
    return { problem: 'The calendar has no such day.' };
  }
}
