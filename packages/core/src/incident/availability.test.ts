import { expect, test } from 'vitest';
import { at, outage } from '../../test/evidenceBuilders.ts';
import { compare } from '../number/compare.ts';
import { whole } from '../number/whole.ts';
import { availability } from './availability.ts';
import { downtime } from './downtime.ts';
import type { Incident } from './Incident.ts';

const TEN_HOURS = { start: at('08:00'), end: at('18:00') };
const SEEN = { observedThroughout: true };
const UNSEEN = { observedThroughout: false };
const lost = (asOf: string, ...incidents: Incident[]) => downtime(incidents, 'web', TEN_HOURS, at(asOf));

test('six minutes of ten hours leave 99 %', () => {
  const { value } = availability(lost('23:00', outage('a', '09:00', '09:06', '1')), UNSEEN);
  expect(value).toEqual({ numerator: 99n, denominator: 100n });
});

test('while the window lasts only what has elapsed of it counts', () => {
  const { value } = availability(lost('09:00', outage('a', '08:00', '08:30', '1')), UNSEEN);
  expect(value).toEqual({ numerator: 1n, denominator: 2n });
});

test('without an incident it is 1 if the service was observed throughout, else unknown', () => {
  expect(availability(lost('23:00'), UNSEEN)).toEqual({ value: null, reason: 'NOT_OBSERVED' });
  const { value, reason } = availability(lost('23:00'), SEEN);
  expect([compare(value ?? whole(0n), whole(1n)), reason]).toEqual([0, null]);
});

test('a blocked incident is no observation of the service', () => {
  const blocked = outage('a', '09:00', '10:00', '1', { blocked: true });
  expect(availability(lost('23:00', blocked), UNSEEN).reason).toBe('NOT_OBSERVED');
});

test('an unknown downtime leaves it unknown, and so does a window that has not begun', () => {
  expect(availability(lost('23:00', outage('a', '09:00', '10:00', null)), SEEN)).toEqual({
    value: null,
    reason: 'DOWNTIME_UNKNOWN',
  });
  expect(availability(lost('07:00'), SEEN)).toEqual({ value: null, reason: 'NOTHING_ELAPSED' });
});
