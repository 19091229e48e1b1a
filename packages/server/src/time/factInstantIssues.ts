import type { ValidationIssue } from '../error/ValidationError.ts';

/** How far a caller's clock may be ahead of ours, in milliseconds. */
const CLOCK_SKEW = 5 * 60 * 1000;

/** What is wrong with the instant of a fact: it lies in the future, or before the fact that it follows. */
export function factInstantIssues(
  observedAt: Date,
  now: Date,
  before: Date | null,
  path: ValidationIssue['path'],
): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  if (observedAt.getTime() > now.getTime() + CLOCK_SKEW)
    issues.push({ path, code: 'IN_FUTURE', message: 'The instant lies in the future.' });
  if (before !== null && observedAt < before)
    issues.push({
      path,
      code: 'OUT_OF_ORDER',
      message: `It follows what was so at ${before.toISOString()}, and cannot lie before that.`,
    });
  return issues;
}
