import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '../../test/dateArbitraries.ts';
import { addMonths } from './addMonths.ts';

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-01-31', 2, '2026-03-31'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', 48, '2032-02-29'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-12-01', 1, '2027-01-01'],
])('%s and %s months is %s', (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});

test.each([
  ['2026-02-30', 1],
  ['0001-01-01', -1],
  ['9999-12-01', 1],
])('%s and %s months is refused', (date, months) => {
  expect(() => addMonths(date, months)).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
});

test('more months are never earlier, and days that every month has come back', () => {
  const months = fc.integer({ min: -600, max: 600 });
  fc.assert(
    fc.property(plainDate, months, months, (date, a, b) => {
      const [fewer, more] = a <= b ? [a, b] : [b, a];
      expect(addMonths(date, fewer) <= addMonths(date, more)).toBe(true);
      const common = `${date.slice(0, 8)}28`;
      expect(addMonths(addMonths(common, a), -a)).toBe(common);
    }),
  );
});
