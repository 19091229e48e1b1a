import type { Issue } from '../error/Issue.ts';
import type { WeightMode } from './RollUp.ts';
import { weightIssue } from './weightIssue.ts';

/**
 * All problems of the weights of one parent's children, in basis points.
 *
 * `WEIGHT_NEGATIVE` and `WEIGHT_TOO_LARGE` (above 10 000 000) for a single weight, at its index;
 * `WEIGHTS_MIXED` when some are set and some are not.
 *
 * @example
 * weightIssues([3n, 2n], 'NORMALISE'); // => []
 * weightIssues([3n, null], 'NORMALISE')[0].code; // => 'WEIGHTS_MIXED'
 */
export function weightIssues(
  weights: readonly (bigint | null)[],
  mode: WeightMode,
  path: readonly (string | number)[] = [],
): Issue[] {
  const issues: Issue[] = [];
  for (const [index, weight] of weights.entries()) {
    const issue = weightIssue(weight, [...path, index]);
    if (issue !== null) issues.push(issue);
  }
  const unset = weights.filter((weight) => weight === null).length;
  if (mode === 'NORMALISE' && unset > 0 && unset < weights.length) {
    issues.push({ path, code: 'WEIGHTS_MIXED', message: 'Either all weights are set or none is.' });
  }
  return issues;
}
