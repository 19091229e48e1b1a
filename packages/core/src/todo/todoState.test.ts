import { expect, test } from 'vitest';
import { nextObservation } from '../health/nextObservation.ts';
import { todoState } from './todoState.ts';

test('the day itself is still in time, the next one is not', () => {
  expect(todoState('2026-10-16', '2026-10-15')).toBe('DUE');
  expect(todoState('2026-10-16', '2026-10-16')).toBe('OVERDUE');
});

test('a check-in is overdue on the day on which its value counts as old', () => {
  const quarter = { startsOn: '2026-10-01', endsBefore: '2027-01-01' };
  const next = nextObservation('2026-10-05', quarter, { days: 7, graceDays: 3 });
  expect(next?.dueOn).toBe('2026-10-12');
  expect(todoState(next?.oldFrom ?? '', '2026-10-15')).toBe('DUE');
  expect(todoState(next?.oldFrom ?? '', '2026-10-16')).toBe('OVERDUE');
});
