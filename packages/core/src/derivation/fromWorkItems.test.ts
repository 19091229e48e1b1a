import { expect, test } from 'vitest';
import { decimal } from '../../test/builders.ts';
import { printDecimal } from '../number/printDecimal.ts';
import type { WorkItemAggregate } from './Derivation.ts';
import { fromWorkItems, type WorkDone } from './fromWorkItems.ts';

const item = (id: string, isDone: boolean, progress: string | null = null): WorkDone => ({
  id,
  isDone,
  progress: decimal(progress),
});

function derived(items: readonly WorkDone[], aggregate: WorkItemAggregate) {
  const { value, unit, reason } = fromWorkItems(items, { source: 'WORK_ITEM', aggregate });
  return value === null ? reason : `${printDecimal(value)} ${unit}`;
}

const FOUR = [item('a', true), item('b', false, '0.8'), item('c', false, '0.2'), item('d', false)];

test('work items are counted, shared or averaged, each alike', () => {
  expect(derived(FOUR, 'COUNT_DONE')).toBe('1 count');
  expect(derived(FOUR, 'SHARE_DONE')).toBe('0.25 share');
  expect(derived(FOUR.slice(1, 3), 'MEAN_PROGRESS')).toBe('0.5 share');
});

test('what is done counts whole in the mean, and what is unknown not at all', () => {
  const items = [item('a', true, '0.9'), item('b', false, '0.5'), item('d', false)];
  const mean = fromWorkItems(items, { source: 'WORK_ITEM', aggregate: 'MEAN_PROGRESS' });
  expect(mean.value).toEqual({ numerator: 3n, denominator: 4n });
  expect(mean.leftOut).toEqual([{ id: 'd', reason: 'PROGRESS_UNKNOWN' }]);
});

test('without work items the number is 0 and the share unknown', () => {
  expect(derived([], 'COUNT_DONE')).toBe('0 count');
  expect(derived([], 'SHARE_DONE')).toBe('NO_EVIDENCE');
  expect(derived([item('d', false)], 'MEAN_PROGRESS')).toBe('NO_EVIDENCE');
});
