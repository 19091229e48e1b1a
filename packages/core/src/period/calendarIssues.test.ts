import { expect, test } from 'vitest';
import { calendarIssues } from './calendarIssues.ts';
import { ISO_CALENDAR } from './isoCalendar.ts';

test('the calendar of ISO 8601 is a calendar', () => {
  expect(calendarIssues(ISO_CALENDAR)).toEqual([]);
});

test.each([
  [0, 8],
  [13, 0],
  [1.5, 3.5],
  [Number.NaN, Number.NaN],
])('month %s and %s days are both refused, each where it is', (firstMonth, minimumDays) => {
  const calendar = { firstMonth, week: { firstDay: 'MONDAY', minimumDays } } as const;
  expect(calendarIssues(calendar, ['input'])).toMatchObject([
    { path: ['input', 'firstMonth'], code: 'INVALID_CALENDAR' },
    { path: ['input', 'week', 'minimumDays'], code: 'INVALID_CALENDAR' },
  ]);
});
