import type { Issue } from '../error/Issue.ts';
import type { Calendar } from './Calendar.ts';

/**
 * All problems of a calendar: `INVALID_CALENDAR` when the fiscal year does not begin in a month 1…12, or the first week does not have
 * 1…7 days.
 *
 * @example
 * calendarIssues({ firstMonth: 4, week: { firstDay: 'SUNDAY', minimumDays: 1 } }); // => []
 * calendarIssues({ firstMonth: 13, week: { firstDay: 'SUNDAY', minimumDays: 1 } })[0].code; // => 'INVALID_CALENDAR'
 */
export function calendarIssues(
  { firstMonth, week }: Calendar,
  path: readonly (string | number)[] = [],
): Issue[] {
  const issues: Issue[] = [];
  if (!isWithin(firstMonth, 12)) {
    const message = 'The fiscal year begins in a month from 1 to 12.';
    issues.push({ path: [...path, 'firstMonth'], code: 'INVALID_CALENDAR', message });
  }
  if (!isWithin(week.minimumDays, 7)) {
    const message = 'The first week of a year has at least 1 to 7 days in it.';
    issues.push({ path: [...path, 'week', 'minimumDays'], code: 'INVALID_CALENDAR', message });
  }
  return issues;
}

const isWithin = (value: number, largest: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= largest;
