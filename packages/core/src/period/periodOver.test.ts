import { expect, test } from 'vitest';
import { periodOver } from './periodOver.ts';

test('a period is over on the first day that is not in it', () => {
  expect(periodOver('2027-01-01', '2026-12-31')).toBe(false);
  expect(periodOver('2027-01-01', '2027-01-01')).toBe(true);
  expect(periodOver('2027-01-01', '2027-01-02')).toBe(true);
});
