import type { ValidationIssue } from '../error/ValidationError.ts';
import type { Measure, Prisma, ValueSource } from '../generated/prisma/client.ts';

/** What a check-in states. */
export interface StatedCheckIn {
  /** The ordinal of a milestone. */
  readonly milestone: number | null;
  readonly value: Prisma.Decimal | null;
  readonly numerator: Prisma.Decimal | null;
  readonly denominator: Prisma.Decimal | null;
  readonly confidence: Prisma.Decimal | null;
  readonly note: string | null;
}

/** What its key result takes. */
export interface CheckInTarget {
  readonly measure: Measure;
  readonly valueSource: ValueSource;
  /** The ordinals of the milestones that there are. */
  readonly milestones: readonly number[];
}

/** What is wrong with what a check-in states, for a key result of its kind. */
export function checkInIssues(stated: StatedCheckIn, target: CheckInTarget): ValidationIssue[] {
  const { milestone, value, numerator, denominator, confidence, note } = stated;
  const { measure, valueSource, milestones } = target;
  const issues: ValidationIssue[] = [];
  const refuse = (field: keyof StatedCheckIn, code: string, message: string) =>
    issues.push({ path: [field], code, message });

  if ([value, numerator, denominator, confidence, note].every((part) => part === null))
    refuse('value', 'REQUIRED', 'State a value, a ratio, a confidence or a note.');

  const isDerived = valueSource === 'DERIVED';
  if (isDerived && (value !== null || numerator !== null || denominator !== null))
    refuse(
      value === null ? 'numerator' : 'value',
      'NOT_FOR_MEASURE',
      'This value follows from evidence. Enter another one over it as an override, with a reason.',
    );

  const takesRatio = valueSource === 'RATIO';
  if (value !== null && measure === 'ASSESSED')
    refuse(
      'value',
      'NOT_FOR_MEASURE',
      'This key result is assessed by a person: it takes no measured values.',
    );
  if (value !== null && takesRatio)
    refuse('value', 'NOT_FOR_MEASURE', 'This key result is a ratio: state a numerator and a denominator.');
  if (value !== null && measure === 'BOOLEAN' && !value.eq(0) && !value.eq(1))
    refuse('value', 'OUT_OF_RANGE', 'This key result is met or not: the value is 1 or 0.');
  if (value !== null && measure === 'MILESTONES' && (value.lt(0) || value.gt(1)))
    refuse('value', 'OUT_OF_RANGE', 'A milestone is done to a share of 0…1.');
  if (value !== null && measure === 'MILESTONES' && milestone === null)
    refuse('milestone', 'REQUIRED', 'Name the milestone that the value is about.');

  if (milestone !== null && measure !== 'MILESTONES')
    refuse('milestone', 'NOT_FOR_MEASURE', 'This key result is not measured by milestones.');
  else if (milestone !== null && !milestones.includes(milestone))
    refuse('milestone', 'NOT_FOUND', 'The key result has no such milestone.');
  if (milestone !== null && value === null && measure === 'MILESTONES')
    refuse('value', 'REQUIRED', 'State how far the milestone is done, 0…1.');

  if (!takesRatio && !isDerived && (numerator !== null || denominator !== null))
    refuse('numerator', 'NOT_FOR_MEASURE', 'This key result is no ratio: state a value.');
  else if ((numerator === null) !== (denominator === null))
    refuse(numerator === null ? 'numerator' : 'denominator', 'REQUIRED', 'A ratio needs both of its parts.');
  if (denominator?.lt(0)) refuse('denominator', 'OUT_OF_RANGE', 'A denominator is not negative.');
  return issues;
}
