import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../number/compare.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import { WORK_ITEM_STATES, type WorkItemState } from './WorkItem.ts';
import { workItemCompletion } from './workItemCompletion.ts';

const item = (state: WorkItemState, progress: string | null = null) => ({
  state,
  progress: progress === null ? null : parseDecimal(progress),
});

test('what is done counts as 1, whatever it states', () => {
  const completion = workItemCompletion([item('DONE', '0.9'), item('IN_TEST', '0.8'), item('PLANNED', '0')]);
  expect(completion).toMatchObject({ counted: 3, done: 1, dropped: 0, reasons: [] });
  expect(completion.share).toEqual({ numerator: 1n, denominator: 3n });
  expect(compare(completion.progress ?? parseDecimal('-1'), parseDecimal('0.6'))).toBe(0);
});

test('what is dropped counts nowhere', () => {
  expect(workItemCompletion([item('DONE'), item('DROPPED', '0.2')])).toMatchObject({
    counted: 1,
    done: 1,
    dropped: 1,
    share: { numerator: 1n, denominator: 1n },
    reasons: ['DROPPED_LEFT_OUT'],
  });
});

test('without work items there is no share and no progress', () => {
  const nothing = { counted: 0, done: 0, share: null, progress: null };
  expect(workItemCompletion([])).toEqual({ ...nothing, dropped: 0, reasons: ['NO_WORK_ITEMS'] });
  expect(workItemCompletion([item('DROPPED')]).reasons).toEqual(['NO_WORK_ITEMS', 'DROPPED_LEFT_OUT']);
});

test('one of unknown progress makes the mean unknown, not lower; the share is known', () => {
  expect(workItemCompletion([item('DONE'), item('IN_PROGRESS')])).toMatchObject({
    share: { numerator: 1n, denominator: 2n },
    progress: null,
    reasons: ['PROGRESS_UNKNOWN'],
  });
});

const items = fc.array(
  fc.record({
    state: fc.constantFrom(...WORK_ITEM_STATES),
    progress: fc.option(
      fc
        .integer({ min: 0, max: 1_000_000 })
        .map((value) => ({ numerator: BigInt(value), denominator: 1_000_000n })),
      { nil: null },
    ),
  }),
  { maxLength: 8 },
);

test('shares lie within 0 and 1, order does not matter, and finishing one never lowers anything', () => {
  fc.assert(
    fc.property(items, fc.nat(7), (list, at) => {
      const before = workItemCompletion(list);
      expect(before.done).toBeLessThanOrEqual(before.counted);
      expect(before.counted + before.dropped).toBe(list.length);
      const { reasons: _, ...numbers } = workItemCompletion([...list].reverse());
      expect(numbers.share).toEqual(before.share);
      const after = workItemCompletion(
        list.map((each, index) =>
          index === at && each.state !== 'DROPPED' ? { ...each, state: 'DONE' } : each,
        ),
      );
      expect(after.done).toBeGreaterThanOrEqual(before.done);
      if (before.progress !== null && after.progress !== null)
        expect(compare(after.progress, before.progress)).toBeGreaterThanOrEqual(0);
    }),
  );
});
