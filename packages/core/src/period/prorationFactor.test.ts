import fc from 'fast-check';
import { expect, test } from 'vitest';
import { span } from '../../test/dateArbitraries.ts';
import { add } from '../number/add.ts';
import { compare } from '../number/compare.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import { whole } from '../number/whole.ts';
import { dateOfDay } from '../time/dateOfDay.ts';
import { dayNumber } from '../time/dayNumber.ts';
import { daysBetween } from '../time/daysBetween.ts';
import { prorationFactor } from './prorationFactor.ts';

const Q3 = { startsOn: '2026-07-01', endsBefore: '2026-10-01' };
const assigned = (startsOn: string, endsBefore: string, fte = '1') => ({
  startsOn,
  endsBefore,
  fte: parseDecimal(fte),
});
const away = (startsOn: string, endsBefore: string) => ({ startsOn, endsBefore });
const WHOLE = assigned('2020-01-01', '2030-01-01');

test('whoever joins on 17 August worked 45 of 92 days of the third quarter', () => {
  expect(prorationFactor(Q3, [assigned('2026-08-17', '2026-10-01')], [])).toEqual({
    numerator: 45n,
    denominator: 92n,
  });
});

test.each([
  ['the whole quarter is one', [WHOLE], [], 92n],
  ['nobody assigned is zero', [], [], 0n],
  ['half time counts half', [assigned('2026-07-01', '2026-10-01', '0.5')], [], 46n],
  [
    'two halves at once add up',
    [assigned('2026-07-01', '2026-10-01', '0.5'), { ...WHOLE, fte: parseDecimal('0.5') }],
    [],
    92n,
  ],
  ['what lies outside does not count', [assigned('2026-10-01', '2027-01-01')], [], 0n],
  ['leave is left out', [WHOLE], [away('2026-08-01', '2026-08-11')], 82n],
  [
    'two absences on the same days count once',
    [WHOLE],
    [away('2026-08-05', '2026-08-11'), away('2026-08-01', '2026-08-08')],
    82n,
  ],
  [
    'leave outside of the assignment takes nothing',
    [assigned('2026-08-17', '2026-10-01')],
    [away('2026-07-01', '2026-08-17')],
    45n,
  ],
  ['leave over the edge counts inside only', [WHOLE], [away('2026-09-22', '2026-11-01')], 83n],
])('%s', (_name, assignments, absences, days) => {
  expect(compare(prorationFactor(Q3, assignments, absences), { numerator: days, denominator: 92n })).toBe(0);
});

test('an empty period has no factor', () => {
  expect(() => prorationFactor({ startsOn: '2026-07-01', endsBefore: '2026-07-01' }, [], [])).toThrow(
    expect.objectContaining({ code: 'PERIOD_EMPTY' }),
  );
});

const absences = fc.array(span, { maxLength: 4 });

test('somebody who moves in the middle worked as much as one who did not', () => {
  fc.assert(
    fc.property(span, absences, fc.nat(), (period, leave, at) => {
      const day = dayNumber(period.startsOn) + (at % (daysBetween(period.startsOn, period.endsBefore) + 1));
      const middle = dateOfDay(day);
      const factor = (from: string, to: string) => prorationFactor(period, [assigned(from, to)], leave);
      const parts = add(factor(period.startsOn, middle), factor(middle, period.endsBefore));
      expect(compare(parts, factor(period.startsOn, period.endsBefore))).toBe(0);
    }),
  );
});

test('the factor of one full assignment lies within 0 and 1, and leave never raises it', () => {
  fc.assert(
    fc.property(span, span, absences, span, (period, work, leave, more) => {
      const assignments = [{ ...work, fte: whole(1n) }];
      const factor = prorationFactor(period, assignments, leave);
      expect(compare(factor, whole(0n))).toBeGreaterThanOrEqual(0);
      expect(compare(factor, whole(1n))).toBeLessThanOrEqual(0);
      expect(compare(prorationFactor(period, assignments, [...leave, more]), factor)).toBeLessThanOrEqual(0);
      expect(prorationFactor(period, assignments, [...leave, ...leave].reverse())).toEqual(factor);
    }),
  );
});
