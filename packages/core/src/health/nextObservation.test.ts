import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate, span } from '../../test/dateArbitraries.ts';
import { addDays } from '../time/addDays.ts';
import { isOld } from './isOld.ts';
import { nextObservation } from './nextObservation.ts';

const QUARTER = { startsOn: '2026-10-01', endsBefore: '2027-01-01' };
const WEEKLY = { days: 7, graceDays: 3 };

test('the first value is due the cadence after the start', () => {
  expect(nextObservation(null, QUARTER, WEEKLY)).toEqual({ dueOn: '2026-10-08', oldFrom: '2026-10-12' });
});

test('the next value is due the cadence after the last', () => {
  expect(nextObservation('2026-10-05', QUARTER, WEEKLY)).toEqual({
    dueOn: '2026-10-12',
    oldFrom: '2026-10-16',
  });
});

test('nothing is due once the period ends before the next one', () => {
  expect(nextObservation('2026-12-24', QUARTER, WEEKLY)).toMatchObject({ dueOn: '2026-12-31' });
  expect(nextObservation('2026-12-25', QUARTER, WEEKLY)).toBeNull();
});

test('the last value is old from the day on that is named, and not the day before', () => {
  const cadence = fc.record({
    days: fc.integer({ min: 1, max: 90 }),
    graceDays: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(fc.option(plainDate, { nil: null }), span, cadence, (observedOn, period, each) => {
      const next = nextObservation(observedOn, period, each);
      fc.pre(next !== null);
      const since = observedOn ?? period.startsOn;
      expect(isOld(since, next.oldFrom, each)).toBe(true);
      expect(isOld(since, addDays(next.oldFrom, -1), each)).toBe(false);
    }),
  );
});
