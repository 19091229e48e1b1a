import type { FuzzyDate } from '@meritkit/core';
import { readDate } from './readDate.ts';
import { narrow } from './readNumber.ts';

/** Reads a date as somebody wrote it: a day, else words that leave the days open. */
export function readFuzzyDate(text: string, documentDate: string | null): FuzzyDate {
  const read = readDate(narrow(text), documentDate);
  const day = 'date' in read ? read.date : null;
  return { text, earliest: day, latest: day };
}
