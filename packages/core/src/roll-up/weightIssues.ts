import type { Issue } from '../error/Issue.ts';
import type { WeightMode } from './RollUp.ts';
import { weightIssue } from './weightIssue.ts';
import { type WeightsProblem, weightsProblem } from './weightsProblem.ts';

const MESSAGES: Readonly<Record<WeightsProblem, string>> = {
  WEIGHTS_MIXED: 'Either all weights are set or none is.',
  WEIGHTS_UNSET: 'Every weight is set.',
  WEIGHTS_EXCEED_WHOLE: 'The weights that are set add up to more than 10000.',
  WEIGHTS_NOT_WHOLE: 'The weights add up to 10000, but for less than one basis point for each.',
};

/**
 * All problems of the weights of one parent's children, in basis points.
 *
 * `WEIGHT_NEGATIVE` and `WEIGHT_TOO_LARGE` (above 10 000 000) for a single weight, at its index. For all together:
 * `WEIGHTS_MIXED` under `NORMALISE`, when some are set and some are not; `WEIGHTS_EXCEED_WHOLE` under `FILL_REMAINDER`, when
 * those that are set add up to more than 10 000; `WEIGHTS_UNSET` and `WEIGHTS_NOT_WHOLE` under `STRICT`, when one is not
 * set, or their sum is off 10 000 by as many basis points as there are children, or more.
 *
 * @example
 * weightIssues([3n, 2n], 'NORMALISE'); // => []
 * weightIssues([3n, null], 'NORMALISE')[0].code; // => 'WEIGHTS_MIXED'
 * weightIssues([3333n, 3333n, 3333n], 'STRICT'); // => []
 * weightIssues([6000n, 5000n], 'FILL_REMAINDER')[0].code; // => 'WEIGHTS_EXCEED_WHOLE'
 */
export function weightIssues(
  weights: readonly (bigint | null)[],
  mode: WeightMode,
  path: readonly (string | number)[] = [],
): Issue[] {
  const issues: Issue[] = [];
  let unset = 0;
  let sum = 0n;
  for (const [index, weight] of weights.entries()) {
    const issue = weightIssue(weight, [...path, index]);
    if (issue !== null) issues.push(issue);
    if (weight === null) unset += 1;
    else sum += weight;
  }
  const problem = weightsProblem(mode, { count: weights.length, unset, sum });
  if (problem !== null) issues.push({ path, code: problem, message: MESSAGES[problem] });
  return issues;
}
