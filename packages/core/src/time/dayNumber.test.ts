import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './addDays.ts';
import { dateOfDay } from './dateOfDay.ts';
import { dayNumber } from './dayNumber.ts';
import { daysBetween } from './daysBetween.ts';

const FIRST = dayNumber('0001-01-01');
const LAST = dayNumber('9999-12-31');

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11_016],
  ['2000-03-01', 11_017],
  ['2026-10-01', 20_727],
  ['0001-01-01', -719_162],
  ['9999-12-31', 2_932_896],
])('%s is day %s', (date, day) => {
  expect(dayNumber(date)).toBe(day);
  expect(dateOfDay(day)).toBe(date);
});

test.each([
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['1900-02-28', 1, '1900-03-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-10-01', 92, '2027-01-01'],
])('%s and %s days is %s', (date, days, later) => {
  expect(addDays(date, days)).toBe(later);
  expect(daysBetween(date, later)).toBe(days);
});

test.each(['2026-02-30', 'tomorrow', '0000-12-31', ''])('%j has no number', (date) => {
  expect(() => dayNumber(date)).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
});

test.each([FIRST - 1, LAST + 1, Number.NaN, Number.POSITIVE_INFINITY])('day %s has no date', (day) => {
  expect(() => dateOfDay(day)).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
});

test('agrees with the calendar of the platform on every kind of day', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), (day) => {
      expect(dateOfDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      expect(dayNumber(dateOfDay(day))).toBe(day);
    }),
    { numRuns: 3_000 },
  );
});

test('adding days and taking them away again changes nothing', () => {
  const days = fc.integer({ min: -100_000, max: 100_000 });
  fc.assert(
    fc.property(fc.integer({ min: FIRST + 200_000, max: LAST - 200_000 }), days, days, (day, a, b) => {
      const date = dateOfDay(day);
      expect(addDays(addDays(date, a), -a)).toBe(date);
      expect(addDays(addDays(date, a), b)).toBe(addDays(date, a + b));
    }),
  );
});
