import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '../../test/dateArbitraries.ts';
import { addDays } from '../time/addDays.ts';
import { daysBetween } from '../time/daysBetween.ts';
import { derivationSpan } from './derivationSpan.ts';

const QUARTER = { startsOn: '2026-10-01', endsBefore: '2027-01-01' };

test('the window of the period is the whole period, on whichever day one asks', () => {
  expect(derivationSpan({ kind: 'PERIOD' }, QUARTER, '2026-11-10')).toEqual(QUARTER);
});

test('a stated span stands for itself', () => {
  const span = { startsOn: '2026-01-01', endsBefore: '2026-07-01' };
  expect(derivationSpan({ kind: 'SPAN', ...span }, QUARTER, '2026-11-10')).toEqual(span);
});

test('a rolling window has as many days as it says and ends with the day that is asked for', () => {
  fc.assert(
    fc.property(plainDate, fc.integer({ min: 1, max: 400 }), (today, days) => {
      const { startsOn, endsBefore } = derivationSpan({ kind: 'ROLLING', days }, QUARTER, today);
      expect(daysBetween(startsOn, endsBefore)).toBe(days);
      expect(endsBefore).toBe(addDays(today, 1));
    }),
  );
});
