import type { PlainDate } from './PlainDate.ts';

/** A year, a month from 1 and a day from 1 as the text of a date. Nothing is checked. */
export const writtenDate = (year: number, month: number, day: number): PlainDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
