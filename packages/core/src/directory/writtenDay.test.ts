import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenDay } from './writtenDay.ts';

test.each([
  '2026-03-05',
  '2026/3/5',
  '2026.03.05',
  '2026年3月5日',
  '20260305',
  '２０２６-03-05',
  '2026-03-05T00:00:00Z',
])('%s is one day', (text) => {
  expect(writtenDay(text)).toEqual({ date: '2026-03-05' });
});

test('what begins with a day or a month has the readings that the calendar knows', () => {
  expect(writtenDay('05/06/2026')).toEqual({ DAY_FIRST: '2026-06-05', MONTH_FIRST: '2026-05-06' });
  expect(writtenDay('31.12.2026')).toEqual({ DAY_FIRST: '2026-12-31', MONTH_FIRST: null });
  expect(writtenDay('11-11-2026')).toEqual({ date: '2026-11-11' });
});

test.each(['', 'soon', '2026-02-30', '32/13/2026', '05/06/26', '05/06-2026', '2026-03-05 14:00'])(
  '%s is no day',
  (text) => {
    expect(writtenDay(text)).toBeNull();
  },
);

test('a day that is written day first is among the readings', () => {
  const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (instant) => {
      const iso = instant.toISOString().slice(0, 10);
      const [year, month, day] = iso.split('-');
      const read = writtenDay(`${day}.${month}.${year}`);
      expect(read !== null && 'date' in read ? read.date : read?.DAY_FIRST).toBe(iso);
    }),
  );
});
