import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar, plainDate } from '../../test/dateArbitraries.ts';
import type { CalendarKind } from './CalendarPeriod.ts';
import { childPeriods } from './childPeriods.ts';
import { ISO_CALENDAR } from './isoCalendar.ts';
import { parentPeriod } from './parentPeriod.ts';
import { periodContaining } from './periodContaining.ts';
import { periodOfCode } from './periodOfCode.ts';

const codes = (code: string, kind: CalendarKind) =>
  childPeriods(periodOfCode(code, ISO_CALENDAR), kind, ISO_CALENDAR).map((child) => child.code);

test('months make up a quarter, quarters a half-year, halves a year', () => {
  expect(codes('2026-Q4', 'MONTH')).toEqual(['2026-10', '2026-11', '2026-12']);
  expect(codes('2026-H2', 'QUARTER')).toEqual(['2026-Q3', '2026-Q4']);
  expect(codes('2026-H2', 'BIMONTH')).toEqual(['2026-B4', '2026-B5', '2026-B6']);
  expect(codes('2026', 'HALF_YEAR')).toEqual(['2026-H1', '2026-H2']);
});

test('a week belongs where its fourth day is', () => {
  const parent = (code: string) =>
    parentPeriod(periodOfCode(code, ISO_CALENDAR), 'QUARTER', ISO_CALENDAR).code;
  expect(parent('2026-W40')).toBe('2026-Q4');
  expect(parent('2026-W53')).toBe('2026-Q4');
  expect(parent('2026-W01')).toBe('2026-Q1');
});

test('the weeks that belong to a year are those of its ISO week-year: 53 in 2026', () => {
  const weeks = codes('2026', 'WEEK');
  expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([53, '2026-W01', '2026-W53']);
  const years = fc.integer({ min: 1800, max: 2200 });
  fc.assert(
    fc.property(years, (year) => {
      expect(codes(`${year}`, 'WEEK').every((code) => code.startsWith(`${year}-W`))).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test.each<[CalendarKind, CalendarKind]>([
  ['BIMONTH', 'QUARTER'],
  ['QUARTER', 'BIMONTH'],
  ['QUARTER', 'QUARTER'],
  ['YEAR', 'MONTH'],
  ['MONTH', 'WEEK'],
  ['WEEK', 'WEEK'],
])('a %s has no parent %s', (child, parent) => {
  const period = periodContaining('2026-10-05', child, ISO_CALENDAR);
  expect(() => parentPeriod(period, parent, ISO_CALENDAR)).toThrow(
    expect.objectContaining({ code: 'PERIODS_DO_NOT_NEST' }),
  );
});

const nesting = fc.constantFrom<[CalendarKind, CalendarKind]>(
  ['MONTH', 'BIMONTH'],
  ['MONTH', 'QUARTER'],
  ['BIMONTH', 'HALF_YEAR'],
  ['QUARTER', 'HALF_YEAR'],
  ['QUARTER', 'YEAR'],
  ['HALF_YEAR', 'YEAR'],
);

test('children lie end to end and fill their parent, and each names it as its parent', () => {
  fc.assert(
    fc.property(plainDate, nesting, calendar, (date, [kind, of], each) => {
      const parent = periodContaining(date, of, each);
      const children = childPeriods(parent, kind, each);
      expect(children[0]?.startsOn).toBe(parent.startsOn);
      expect(children.at(-1)?.endsBefore).toBe(parent.endsBefore);
      for (const child of children) expect(parentPeriod(child, of, each)).toEqual(parent);
    }),
  );
});

test('every week belongs to exactly one period, also where it lies in two', () => {
  fc.assert(
    fc.property(
      plainDate,
      fc.constantFrom<CalendarKind>('MONTH', 'QUARTER', 'YEAR'),
      calendar,
      (date, kind, each) => {
        const week = periodContaining(date, 'WEEK', each);
        const parent = parentPeriod(week, kind, each);
        const owners = [
          periodContaining(week.startsOn, kind, each),
          periodContaining(parent.endsBefore, kind, each),
        ].filter(
          (period, index, all) =>
            all.findIndex(({ code }) => code === period.code) === index &&
            childPeriods(period, 'WEEK', each).some(({ code }) => code === week.code),
        );
        expect(childPeriods(parent, 'WEEK', each)).toContainEqual(week);
        expect(owners.map(({ code }) => code).filter((code) => code !== parent.code)).toEqual([]);
      },
    ),
  );
});
