import type { Issue } from '../error/Issue.ts';
import type { FuzzyDate } from './FuzzyDate.ts';
import { isDate } from './isDate.ts';

/**
 * All problems of a fuzzy date: `TEXT_REQUIRED` without its words, `INVALID_DATE` for a bound that is not a day of the calendar,
 * `DATES_REVERSED` when the latest day is before the earliest.
 *
 * @example
 * fuzzyDateIssues({ text: 'before Q1 2026', earliest: null, latest: '2025-12-31' }); // => []
 */
export function fuzzyDateIssues(fuzzy: FuzzyDate, path: readonly (string | number)[] = []): Issue[] {
  const issues: Issue[] = [];
  if (fuzzy.text.trim() === '') {
    issues.push({
      path: [...path, 'text'],
      code: 'TEXT_REQUIRED',
      message: 'A fuzzy date has the words of its source.',
    });
  }
  for (const name of ['earliest', 'latest'] as const) {
    const bound = fuzzy[name];
    if (bound === null || isDate(bound)) continue;
    const message = 'This is not a day of the calendar, written like 2026-10-01.';
    issues.push({ path: [...path, name], code: 'INVALID_DATE', message });
  }
  const { earliest, latest } = fuzzy;
  if (issues.length === 0 && earliest !== null && latest !== null && latest < earliest) {
    const message = 'The latest day is before the earliest.';
    issues.push({ path: [...path, 'latest'], code: 'DATES_REVERSED', message });
  }
  return issues;
}
