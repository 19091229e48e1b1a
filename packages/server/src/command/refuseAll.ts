import { ValidationError, type ValidationIssue } from '../error/ValidationError.ts';

/**
 * Refuses an input for the problems that only the database could tell.
 *
 * @throws {ValidationError} Unless there are none.
 */
export function refuseAll(issues: readonly ValidationIssue[]): void {
  if (issues.length > 0) throw new ValidationError(issues);
}
