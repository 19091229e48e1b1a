import { expect, test } from 'vitest';
import { deactivatedPercent, needsConfirmation } from './deactivationGuard.ts';

test('row 67: more than 10 % has to be confirmed, whatever the size', () => {
  expect(needsConfirmation({ count: 10, active: 100 })).toBe(false);
  expect(needsConfirmation({ count: 11, active: 100 })).toBe(true);
  expect(needsConfirmation({ count: 1, active: 9 })).toBe(true);
  expect(needsConfirmation({ count: 0, active: 0 })).toBe(false);
});

test('the share is told rounded up, so that what needs confirmation never reads as 10 %', () => {
  expect(deactivatedPercent({ count: 10, active: 30 })).toBe(34);
  expect(deactivatedPercent({ count: 101, active: 1_000 })).toBe(11);
  expect(deactivatedPercent({ count: 0, active: 0 })).toBe(0);
});
