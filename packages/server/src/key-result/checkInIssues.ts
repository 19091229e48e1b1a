import type { ValidationIssue } from '../error/ValidationError.ts';
import type { Measure, Prisma, ValueSource } from '../generated/prisma/client.ts';

/** What a check-in states, and what its key result takes. */
export interface CheckInShape {
  readonly measure: Measure;
  readonly valueSource: ValueSource;
  readonly value: Prisma.Decimal | null;
  readonly numerator: Prisma.Decimal | null;
  readonly denominator: Prisma.Decimal | null;
  readonly milestone: boolean;
  readonly silent: boolean;
}

const issue = (field: string, code: string, message: string) => ({ path: [field], code, message });

/** What is wrong with what a check-in states, for a key result of its kind. */
export function checkInIssues(shape: CheckInShape): ValidationIssue[] {
  const { measure, valueSource, value, numerator, denominator, milestone, silent } = shape;
  const issues: ValidationIssue[] = [];
  const ratio = numerator !== null || denominator !== null;
  if (silent) issues.push(issue('value', 'REQUIRED', 'State a value, a confidence or a note.'));
  if (measure === 'ASSESSED' && (value !== null || ratio))
    issues.push(issue('value', 'NOT_FOR_MEASURE', 'This key result is assessed by a person: it takes no measured values.'));
  if (measure === 'BOOLEAN' && value !== null && !value.eq(0) && !value.eq(1))
    issues.push(issue('value', 'OUT_OF_RANGE', 'This key result is met or not: the value is 1 or 0.'));
  if (measure === 'MILESTONES' && value !== null && (value.lt(0) || value.gt(1)))
    issues.push(issue('value', 'OUT_OF_RANGE', 'A milestone is done to a share of 0…1.'));
  if (measure === 'MILESTONES' && value !== null && !milestone)
    issues.push(issue('milestoneId', 'REQUIRED', 'Name the milestone that the value is about.'));
  if (measure !== 'MILESTONES' && milestone)
    issues.push(issue('milestoneId', 'NOT_FOR_MEASURE', 'This key result has no milestones.'));
  const takesRatio = (measure === 'INCREASE' || measure === 'DECREASE') && valueSource === 'RATIO';
  if (takesRatio && value !== null)
    issues.push(issue('value', 'NOT_FOR_MEASURE', 'This key result is a ratio: state a numerator and a denominator.'));
  if (!takesRatio && ratio)
    issues.push(issue('numerator', 'NOT_FOR_MEASURE', 'This key result is no ratio: state a value.'));
  if (takesRatio && (numerator === null) !== (denominator === null))
    issues.push(issue('denominator', 'REQUIRED', 'A ratio needs its numerator and its denominator.'));
  if (denominator !== null && denominator.lt(0))
    issues.push(issue('denominator', 'OUT_OF_RANGE', 'A denominator is not negative.'));
  return issues;
}
