import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from './startOfDay.ts';

const HOUR = 3_600_000;
const after = (day: string, zone: string, next: string) =>
  (startOfDay(next, zone).getTime() - startOfDay(day, zone).getTime()) / HOUR;

describe('row 44: a day begins', () => {
  test.each([
    ['2026-10-01', 'UTC', '2026-10-01T00:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
    ['2026-01-01', 'Pacific/Pago_Pago', '2026-01-01T11:00:00.000Z'],
    ['2026-07-01', 'Asia/Kathmandu', '2026-06-30T18:15:00.000Z'],
    ['2028-02-29', 'Asia/Shanghai', '2028-02-28T16:00:00.000Z'],
  ])('%s in %s at %s', (day, zone, instant) => {
    expect(startOfDay(day, zone).toISOString()).toBe(instant);
  });

  test('at one o’clock where there is no midnight', () => {
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe('2018-11-04T03:00:00.000Z');
    expect(after('2018-11-04', 'America/Sao_Paulo', '2018-11-05')).toBe(23);
  });

  test('at the first of two midnights', () => {
    expect(startOfDay('2018-02-18', 'America/Sao_Paulo').toISOString()).toBe('2018-02-18T03:00:00.000Z');
    expect(startOfDay('2026-11-01', 'America/Havana').toISOString()).toBe('2026-11-01T04:00:00.000Z');
  });
});

test('a day of the change of clocks has 23 or 25 hours', () => {
  expect(after('2026-03-29', 'Europe/Berlin', '2026-03-30')).toBe(23);
  expect(after('2026-10-25', 'Europe/Berlin', '2026-10-26')).toBe(25);
  expect(after('2026-06-01', 'Europe/Berlin', '2026-06-02')).toBe(24);
});

test('days follow each other in every zone', () => {
  const zone = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/Sao_Paulo',
    'Pacific/Apia',
    'Asia/Tehran',
    'Australia/Lord_Howe',
  );
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(zone, day, (zone, date) => {
      const next = new Date(date.getTime() + 24 * HOUR);
      const hours = after(date.toISOString().slice(0, 10), zone, next.toISOString().slice(0, 10));
      // Apia left out a whole day: 2011-12-30.
      expect(hours).toBeGreaterThanOrEqual(zone === 'Pacific/Apia' ? 0 : 23);
      expect(hours).toBeLessThanOrEqual(25);
    }),
  );
});
