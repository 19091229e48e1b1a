import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar, span } from '../../test/dateArbitraries.ts';
import { add } from '../number/add.ts';
import { compare } from '../number/compare.ts';
import { multiply } from '../number/multiply.ts';
import { whole } from '../number/whole.ts';
import { dateOfDay } from '../time/dateOfDay.ts';
import { dayNumber } from '../time/dayNumber.ts';
import { daysBetween } from '../time/daysBetween.ts';
import type { CalendarKind } from './CalendarPeriod.ts';
import type { DateSpan } from './DateSpan.ts';
import { ISO_CALENDAR } from './isoCalendar.ts';
import { overlapShares } from './overlapShares.ts';
import { periodOfCode } from './periodOfCode.ts';

test('the last ISO week of 2026 lies four days in 2026 and three in 2027', () => {
  const shares = overlapShares(periodOfCode('2026-W53', ISO_CALENDAR), 'YEAR', ISO_CALENDAR);
  expect(shares.map(({ period, share }) => [period.code, share])).toEqual([
    ['2026', { numerator: 4n, denominator: 7n }],
    ['2027', { numerator: 3n, denominator: 7n }],
  ]);
});

test('a week inside a quarter lies there wholly', () => {
  const shares = overlapShares(periodOfCode('2026-W45', ISO_CALENDAR), 'QUARTER', ISO_CALENDAR);
  expect(shares).toMatchObject([{ period: { code: '2026-Q4' }, share: { numerator: 7n, denominator: 7n } }]);
});

test('an empty span has no shares', () => {
  expect(overlapShares({ startsOn: '2026-10-01', endsBefore: '2026-10-01' }, 'WEEK', ISO_CALENDAR)).toEqual(
    [],
  );
});

const kinds = fc.constantFrom<CalendarKind>('YEAR', 'QUARTER', 'BIMONTH', 'MONTH', 'WEEK');

test('the shares add up to exactly the whole', () => {
  fc.assert(
    fc.property(span, kinds, calendar, (each, kind, of) => {
      const total = overlapShares(each, kind, of).reduce((sum, { share }) => add(sum, share), whole(0n));
      expect(compare(total, whole(1n))).toBe(0);
    }),
  );
});

test('splitting a span and adding what its parts give each period gives what the whole gives it', () => {
  fc.assert(
    fc.property(span, fc.nat(), kinds, calendar, (each, at, kind, of) => {
      const days = (part: DateSpan) => {
        const length = whole(BigInt(daysBetween(part.startsOn, part.endsBefore)));
        return overlapShares(part, kind, of).map(
          ({ period, share }) => [period.code, multiply(share, length)] as const,
        );
      };
      const length = daysBetween(each.startsOn, each.endsBefore);
      const middle = dateOfDay(dayNumber(each.startsOn) + (at % (length + 1)));
      const parts = [
        ...days({ startsOn: each.startsOn, endsBefore: middle }),
        ...days({ startsOn: middle, endsBefore: each.endsBefore }),
      ];
      for (const [code, expected] of days(each)) {
        const sum = parts
          .filter(([name]) => name === code)
          .reduce((all, [, part]) => add(all, part), whole(0n));
        expect(compare(sum, expected)).toBe(0);
      }
    }),
  );
});
