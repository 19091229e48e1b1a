import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '../../test/dateArbitraries.ts';
import { addDays } from '../time/addDays.ts';
import { dateWithoutYear } from './dateWithoutYear.ts';

test.each([
  [12, 20, '2026-12-20', '2026-12-20'],
  [1, 15, '2026-12-20', '2027-01-15'],
  [10, 21, '2026-12-20', '2026-10-21'],
  [10, 20, '2026-12-20', '2027-10-20'],
  [12, 31, '2027-01-05', '2026-12-31'],
  [2, 29, '2026-12-20', '2028-02-29'],
  [2, 29, '1896-05-01', '1904-02-29'],
])('month %s day %s in a document of %s is %s', (month, day, documentDate, date) => {
  expect(dateWithoutYear(month, day, documentDate)).toBe(date);
});

test.each([
  [2, 30, '2026-12-20'],
  [13, 1, '2026-12-20'],
  [0, 1, '2026-12-20'],
  [1, 1.5, '2026-12-20'],
  [1, 1, '2026-02-30'],
])('month %s day %s in a document of %s is refused', (month, day, documentDate) => {
  expect(() => dateWithoutYear(month, day, documentDate)).toThrow(
    expect.objectContaining({ code: 'INVALID_DATE' }),
  );
});

test('the date has the day and month, is not more than 60 days back, and no earlier one is', () => {
  fc.assert(
    fc.property(plainDate, plainDate, (meant, documentDate) => {
      fc.pre(!meant.endsWith('02-29'));
      const date = dateWithoutYear(Number(meant.slice(5, 7)), Number(meant.slice(8)), documentDate);
      expect(date.slice(5)).toBe(meant.slice(5));
      expect(date >= addDays(documentDate, -60)).toBe(true);
      expect(date < addDays(documentDate, 307)).toBe(true);
    }),
  );
});
