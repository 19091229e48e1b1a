import { expect, test } from 'vitest';
import { parseDecimal } from '../number/parseDecimal.ts';
import { workItemIssues } from './workItemIssues.ts';

const NOTHING = { progress: null, due: null, recurrence: null };
const hours = (value: string) => ({ value: parseDecimal(value), unit: 'h' });

test.each([
  ['nothing but a title', NOTHING],
  ['half done', { ...NOTHING, progress: parseDecimal('0.5') }],
  [
    'due “before Q1 2026”',
    { ...NOTHING, due: { text: 'before Q1 2026', earliest: null, latest: '2025-12-31' } },
  ],
  ['due “after New Year”', { ...NOTHING, due: { text: '元旦后', earliest: '2024-01-02', latest: null } }],
  ['monthly', { ...NOTHING, recurrence: { every: 1, unit: 'MONTH' as const, amount: null } }],
  ['4 h a week', { ...NOTHING, recurrence: { every: 1, unit: 'WEEK' as const, amount: hours('4') } }],
])('%s is a work item', (_name, item) => {
  expect(workItemIssues(item)).toEqual([]);
});

test('all problems are reported at once, each with its path', () => {
  const issues = workItemIssues(
    {
      progress: parseDecimal('1.000001'),
      due: { text: ' ', earliest: '2026-02-30', latest: null },
      recurrence: { every: 0, unit: 'WEEK', amount: { value: parseDecimal('0'), unit: 'hours' } },
    },
    [3],
  );
  expect(issues.map(({ path, code }) => [path.join('.'), code])).toEqual([
    ['3.progress', 'PROGRESS_INVALID'],
    ['3.due.text', 'TEXT_REQUIRED'],
    ['3.due.earliest', 'INVALID_DATE'],
    ['3.recurrence.every', 'RECURRENCE_INVALID'],
    ['3.recurrence.amount.value', 'RECURRENCE_INVALID'],
    ['3.recurrence.amount.unit', 'UNKNOWN_UNIT'],
  ]);
});
