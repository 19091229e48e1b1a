import { expect, test } from 'vitest';
import { parseDecimal } from '../number/parseDecimal.ts';
import { milestoneState } from './milestoneState.ts';

const at = { observedAt: '2026-11-01T00:00:00.000Z', recordedAt: '2026-11-01T00:00:00.000Z', sequence: 1n };
const stateOf = (done: string | null, dueOn: string | null) =>
  milestoneState(
    {
      dueOn,
      observation:
        done === null
          ? null
          : { id: 'chk', value: parseDecimal(done), numerator: null, denominator: null, ...at },
    },
    '2026-11-15',
  );

test('a milestone is open, partly done or done', () => {
  expect([null, '0', '0.01', '0.999999', '1'].map((done) => stateOf(done, null))).toEqual([
    'OPEN',
    'OPEN',
    'PARTLY',
    'PARTLY',
    'DONE',
  ]);
});

test('the day on which it is due is still in time; from the next on it is overdue unless it is done', () => {
  expect(['2026-11-16', '2026-11-15', '2026-11-14'].map((dueOn) => stateOf('0.5', dueOn))).toEqual([
    'PARTLY',
    'PARTLY',
    'OVERDUE',
  ]);
  expect([null, '0', '1'].map((done) => stateOf(done, '2026-11-14'))).toEqual(['OVERDUE', 'OVERDUE', 'DONE']);
});
