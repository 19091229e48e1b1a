import type { ErrorCode } from '../error/ErrorCode.ts';
import type { Issue } from '../error/Issue.ts';
import { clampShare } from '../number/clampShare.ts';
import { compare } from '../number/compare.ts';
import type { ScorePoint } from './ScorePoint.ts';

/**
 * `POINTS_REQUIRED` for a single point; `SCORE_OUT_OF_RANGE` for a score outside of 0…1; `POINTS_NOT_INCREASING` where a value is not above the one before;
 * `SCORES_NOT_MONOTONE` where the scores rise and fall. Plateaus are allowed.
 */
export function pointIssues(points: readonly ScorePoint[], path: readonly (string | number)[]): Issue[] {
  const issues: Issue[] = [];
  const report = (at: readonly (string | number)[], code: ErrorCode, message: string) =>
    issues.push({ path: [...path, ...at], code, message });
  if (points.length === 1) report([], 'POINTS_REQUIRED', 'A line has at least two points.');

  let direction = 0;
  for (const [index, { value, score }] of points.entries()) {
    if (compare(clampShare(score), score) !== 0)
      report([index, 'score'], 'SCORE_OUT_OF_RANGE', 'A score lies within 0 and 1.');
    const before = points[index - 1];
    if (before === undefined) continue;
    if (compare(value, before.value) <= 0)
      report([index, 'value'], 'POINTS_NOT_INCREASING', 'The values of the points increase.');
    const step = compare(score, before.score);
    if (step !== 0 && direction !== 0 && step !== direction)
      report([index, 'score'], 'SCORES_NOT_MONOTONE', 'The scores rise or fall, not both.');
    if (step !== 0 && direction === 0) direction = step;
  }
  return issues;
}
