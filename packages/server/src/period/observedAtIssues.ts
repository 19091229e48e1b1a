import type { ValidationIssue } from '../error/ValidationError.ts';
import { isFuture } from '../time/isFuture.ts';
import type { OpenPeriod } from './lockOpenPeriods.ts';

/** What is wrong with the instant of a judgement on a period: it lies before its start, or in the future. */
export function assessedAtIssues(
  observedAt: Date,
  period: OpenPeriod,
  now: Date,
  path: ValidationIssue['path'],
): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  if (observedAt < period.start)
    issues.push({
      path,
      code: 'OUTSIDE_PERIOD',
      message: `The period starts at ${period.start.toISOString()} only.`,
    });
  if (isFuture(observedAt, now))
    issues.push({ path, code: 'IN_FUTURE', message: 'The instant lies in the future.' });
  return issues;
}

/** What is wrong with the instant of something observed in a period: it lies outside, or in the future. */
export function observedAtIssues(
  observedAt: Date,
  period: OpenPeriod,
  now: Date,
  path: ValidationIssue['path'],
): ValidationIssue[] {
  const issues = assessedAtIssues(observedAt, period, now, path);
  if (observedAt >= period.end)
    issues.push({
      path,
      code: 'OUTSIDE_PERIOD',
      message: `The period ended at ${period.end.toISOString()}.`,
    });
  return issues;
}
