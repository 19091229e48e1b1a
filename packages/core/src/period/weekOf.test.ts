import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar, plainDate } from '../../test/dateArbitraries.ts';
import { addDays } from '../time/addDays.ts';
import { daysBetween } from '../time/daysBetween.ts';
import { WEEKDAYS, type WeekRule } from './Calendar.ts';
import { weekOf } from './weekOf.ts';

const ISO: WeekRule = { firstDay: 'MONDAY', minimumDays: 4 };
const US: WeekRule = { firstDay: 'SUNDAY', minimumDays: 1 };
const SATURDAY: WeekRule = { firstDay: 'SATURDAY', minimumDays: 1 };

test.each<[WeekRule, string, number, number]>([
  [ISO, '2027-01-01', 2026, 53],
  [ISO, '2026-12-28', 2026, 53],
  [ISO, '2027-01-03', 2026, 53],
  [ISO, '2027-01-04', 2027, 1],
  [ISO, '2024-12-30', 2025, 1],
  [ISO, '2026-01-01', 2026, 1],
  [ISO, '2021-01-03', 2020, 53],
  [SATURDAY, '2023-12-16', 2023, 51],
  [SATURDAY, '2023-12-21', 2023, 51],
  [SATURDAY, '2023-12-15', 2023, 50],
  [SATURDAY, '2023-01-01', 2023, 1],
  [US, '2026-01-01', 2026, 1],
  [US, '2025-12-28', 2026, 1],
  [US, '2025-12-27', 2025, 52],
  [{ firstDay: 'MONDAY', minimumDays: 7 }, '2026-01-04', 2025, 52],
  [{ firstDay: 'MONDAY', minimumDays: 7 }, '2026-01-05', 2026, 1],
])('by the rule %o the week of %s is %s, %s', (rule, date, weekYear, week) => {
  expect(weekOf(date, rule)).toMatchObject({ weekYear, week });
});

test('2026 has 53 ISO weeks, 2025 and 2027 have 52', () => {
  const last = (year: number) => weekOf(`${year}-12-28`, ISO).week;
  expect([last(2025), last(2026), last(2027)]).toEqual([52, 53, 52]);
});

test('a week begins on the first day of the rule, has seven days and holds the date', () => {
  fc.assert(
    fc.property(plainDate, calendar, (date, { week: rule }) => {
      const { startsOn, endsBefore } = weekOf(date, rule);
      const weekday = new Date(`${startsOn}T00:00:00.000Z`).getUTCDay();
      expect(WEEKDAYS[(weekday + 6) % 7]).toBe(rule.firstDay);
      expect(daysBetween(startsOn, endsBefore)).toBe(7);
      expect(startsOn <= date && date < endsBefore).toBe(true);
    }),
  );
});

test('weeks are numbered without a gap, and the first has the minimum of days in its year', () => {
  fc.assert(
    fc.property(plainDate, calendar, (date, { week: rule }) => {
      const { weekYear, week, endsBefore } = weekOf(date, rule);
      const next = weekOf(endsBefore, rule);
      const isNewYear = next.weekYear !== weekYear;
      expect([next.weekYear, next.week]).toEqual(isNewYear ? [weekYear + 1, 1] : [weekYear, week + 1]);
      const inYear = [0, 1, 2, 3, 4, 5, 6].filter(
        (days) => Number(addDays(next.startsOn, days).slice(0, 4)) >= next.weekYear,
      ).length;
      if (isNewYear) expect(inYear).toBeGreaterThanOrEqual(rule.minimumDays);
      expect(week).toBeLessThanOrEqual(53);
    }),
    { numRuns: 500 },
  );
});
