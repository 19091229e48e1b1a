import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar, plainDate } from '../../test/dateArbitraries.ts';
import type { CalendarKind } from './CalendarPeriod.ts';
import { ISO_CALENDAR } from './isoCalendar.ts';
import { PERIOD_KINDS } from './PeriodKind.ts';
import { periodContaining } from './periodContaining.ts';
import { periodOfCode } from './periodOfCode.ts';

const APRIL = { ...ISO_CALENDAR, firstMonth: 4 };
const KINDS = PERIOD_KINDS.filter((kind) => kind !== 'CUSTOM');

test.each<[CalendarKind, string, string, string]>([
  ['YEAR', '2026', '2026-01-01', '2027-01-01'],
  ['HALF_YEAR', '2026-H2', '2026-07-01', '2027-01-01'],
  ['QUARTER', '2026-Q4', '2026-10-01', '2027-01-01'],
  ['BIMONTH', '2026-B6', '2026-11-01', '2027-01-01'],
  ['MONTH', '2026-12', '2026-12-01', '2027-01-01'],
  ['WEEK', '2026-W53', '2026-12-28', '2027-01-04'],
])('the last day of 2026 lies in the %s %s', (kind, code, startsOn, endsBefore) => {
  expect(periodContaining('2026-12-31', kind, ISO_CALENDAR)).toEqual({ kind, code, startsOn, endsBefore });
});

test.each<[CalendarKind, string, string, string]>([
  ['YEAR', 'FY2027', '2026-04-01', '2027-04-01'],
  ['HALF_YEAR', 'FY2027-H2', '2026-10-01', '2027-04-01'],
  ['QUARTER', 'FY2027-Q3', '2026-10-01', '2027-01-01'],
  ['BIMONTH', 'FY2027-B5', '2026-12-01', '2027-02-01'],
  ['MONTH', '2026-12', '2026-12-01', '2027-01-01'],
  ['WEEK', '2026-W53', '2026-12-28', '2027-01-04'],
])('where the fiscal year begins in April it lies in the %s %s', (kind, code, startsOn, endsBefore) => {
  expect(periodContaining('2026-12-31', kind, APRIL)).toEqual({ kind, code, startsOn, endsBefore });
});

test('a fiscal year is named after the year in which it ends', () => {
  expect(periodContaining('2026-03-31', 'QUARTER', APRIL).code).toBe('FY2026-Q4');
  expect(periodContaining('2025-12-31', 'YEAR', { ...ISO_CALENDAR, firstMonth: 12 }).code).toBe('FY2026');
});

test('what is not a date lies in no period', () => {
  for (const kind of KINDS) {
    expect(() => periodContaining('2026-02-30', kind, ISO_CALENDAR)).toThrow(
      expect.objectContaining({ code: 'INVALID_DATE' }),
    );
  }
});

test.each([
  '',
  '26',
  '2026-Q0',
  '2026-Q5',
  '2026-H3',
  '2026-B7',
  '2026-00',
  '2026-13',
  '2026-W00',
  '2026-W54',
  '2027-W53',
  '2026-W1',
  '2026-Q04',
  'FY2026',
  'FY2026-10',
  'FY2026-W10',
  '2026-q1',
  '0000',
  '2026-10-01',
])('%j names no period of the calendar year', (code) => {
  expect(() => periodOfCode(code, ISO_CALENDAR)).toThrow(
    expect.objectContaining({ code: 'INVALID_PERIOD_CODE' }),
  );
});

test.each(['2026', '2026-Q1', '2026-H1'])(
  '%s leaves open which year is meant where the fiscal year begins in April',
  (code) => {
    expect(() => periodOfCode(code, APRIL)).toThrow(expect.objectContaining({ code: 'INVALID_PERIOD_CODE' }));
  },
);

test('the code of a period reads back as the same period, in any calendar', () => {
  fc.assert(
    fc.property(plainDate, fc.constantFrom(...KINDS), calendar, (date, kind, each) => {
      const period = periodContaining(date, kind, each);
      expect(periodOfCode(period.code, each)).toEqual(period);
    }),
    { numRuns: 500 },
  );
});

test('the periods of a kind follow each other without a gap or an overlap', () => {
  fc.assert(
    fc.property(plainDate, fc.constantFrom(...KINDS), calendar, (date, kind, each) => {
      const period = periodContaining(date, kind, each);
      expect(period.startsOn <= date && date < period.endsBefore).toBe(true);
      expect(periodContaining(period.startsOn, kind, each)).toEqual(period);
      const next = periodContaining(period.endsBefore, kind, each);
      expect(next.startsOn).toBe(period.endsBefore);
      expect(next.code).not.toBe(period.code);
    }),
    { numRuns: 500 },
  );
});
