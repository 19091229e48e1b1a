import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDate } from './isDate.ts';

test.each(['2026-10-01', '2026-12-31', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
  '%s is a day',
  (text) => {
    expect(isDate(text)).toBe(true);
  },
);

test.each([
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-10-00',
  '2026-10-32',
  '0000-01-01',
  '2026-1-1',
  '20261001',
  '2026-10-01 ',
  '2026-10-01T00:00:00.000Z',
  '2026/10/01',
  '٢٠٢٦-10-01',
  '',
  '-2026-10-01',
  '12026-10-01',
  '2026-10-01\n',
])('%j is not a day', (text) => {
  expect(isDate(text)).toBe(false);
});

test('agrees with the calendar of the platform', () => {
  const part = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), part(13), part(32), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const parsed = new Date(`${text}T00:00:00.000Z`);
      const isReal = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
      expect(isDate(text)).toBe(isReal);
    }),
    { numRuns: 2_000 },
  );
});
