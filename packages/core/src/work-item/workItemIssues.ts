import type { Issue } from '../error/Issue.ts';
import { compare } from '../number/compare.ts';
import type { Rational } from '../number/Rational.ts';
import { whole } from '../number/whole.ts';
import { fuzzyDateIssues } from '../period/fuzzyDateIssues.ts';
import { unitIssue } from '../unit/unitIssue.ts';
import type { Recurrence, WorkItem } from './WorkItem.ts';

const [ZERO, ONE] = [whole(0n), whole(1n)];

/**
 * All problems of a work item.
 *
 * `PROGRESS_INVALID` outside of 0…1; `RECURRENCE_INVALID` when it does not come every 1 or more units, or not with an amount above 0;
 * `UNKNOWN_UNIT` for that amount; and those of `fuzzyDateIssues` for when it is due.
 *
 * @example
 * workItemIssues({ progress: parseDecimal('0.5'), due: null, recurrence: null }); // => []
 * workItemIssues({ progress: parseDecimal('50'), due: null, recurrence: null })[0].code; // => 'PROGRESS_INVALID'
 */
export function workItemIssues(
  { progress, due, recurrence }: Pick<WorkItem, 'progress' | 'due' | 'recurrence'>,
  path: readonly (string | number)[] = [],
): Issue[] {
  return [
    ...progressIssues(progress, [...path, 'progress']),
    ...(due === null ? [] : fuzzyDateIssues(due, [...path, 'due'])),
    ...(recurrence === null ? [] : recurrenceIssues(recurrence, [...path, 'recurrence'])),
  ];
}

function progressIssues(progress: Rational | null, path: Issue['path']): Issue[] {
  if (progress === null || (compare(progress, ZERO) >= 0 && compare(progress, ONE) <= 0)) return [];
  return [{ path, code: 'PROGRESS_INVALID', message: 'Progress lies within 0 and 1.' }];
}

function recurrenceIssues({ every, amount }: Recurrence, path: Issue['path']): Issue[] {
  const issues: Issue[] = [];
  if (!Number.isInteger(every) || every < 1) {
    const message = 'Work comes again every 1 or more units.';
    issues.push({ path: [...path, 'every'], code: 'RECURRENCE_INVALID', message });
  }
  if (amount === null) return issues;
  if (compare(amount.value, ZERO) <= 0) {
    const message = 'How much comes each time is above 0.';
    issues.push({ path: [...path, 'amount', 'value'], code: 'RECURRENCE_INVALID', message });
  }
  const unitProblem = amount.unit === null ? null : unitIssue(amount.unit, [...path, 'amount', 'unit']);
  return unitProblem === null ? issues : [...issues, unitProblem];
}
