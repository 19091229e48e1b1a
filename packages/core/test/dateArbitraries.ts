import fc from 'fast-check';
import { type Calendar, WEEKDAYS } from '../src/period/Calendar.ts';
import type { DateSpan } from '../src/period/DateSpan.ts';
import { dateOfDay } from '../src/time/dateOfDay.ts';

/** Days of the years 1800 to 2200 or so, often of this decade. */
export const dayOfTime = fc.oneof(
  fc.integer({ min: -62_000, max: 84_000 }),
  fc.integer({ min: 18_000, max: 22_000 }),
);

export const plainDate = dayOfTime.map(dateOfDay);

/** A span of at least one day. */
export const span: fc.Arbitrary<DateSpan> = fc
  .tuple(dayOfTime, fc.oneof(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 800 })))
  .map(([day, length]) => ({ startsOn: dateOfDay(day), endsBefore: dateOfDay(day + length) }));

export const calendar: fc.Arbitrary<Calendar> = fc.record({
  firstMonth: fc.integer({ min: 1, max: 12 }),
  week: fc.record({ firstDay: fc.constantFrom(...WEEKDAYS), minimumDays: fc.integer({ min: 1, max: 7 }) }),
});
