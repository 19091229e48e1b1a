import type { ValidationIssue } from '../error/ValidationError.ts';
import type { OpenPeriod } from './lockOpenPeriods.ts';

/** What is wrong with the instant from which a definition is to hold: it lies outside the period. */
export function validFromIssues(
  validFrom: Date,
  { start, end }: OpenPeriod,
  path: ValidationIssue['path'],
): ValidationIssue[] {
  if (validFrom >= start && validFrom < end) return [];
  const message = `The definition must hold from an instant inside the period, ${start.toISOString()} until before ${end.toISOString()}.`;
  return [{ path, code: 'OUTSIDE_PERIOD', message }];
}
