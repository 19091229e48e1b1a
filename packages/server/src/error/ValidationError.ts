import { UserError } from './UserError.ts';

/** One problem in an input. */
export interface ValidationIssue {
  /** Where it is: names and indexes from the input down. */
  readonly path: readonly (string | number)[];
  /** What kind of problem it is, as `TOO_LONG` or `DIRECTION_MISMATCH`. */
  readonly code: string;
  readonly message: string;
}

/** The input cannot be accepted; all its problems at once. */
export class ValidationError extends UserError {
  readonly code = 'BAD_USER_INPUT';
  readonly issues: readonly ValidationIssue[];

  constructor(issues: readonly ValidationIssue[]) {
    super(issues.length === 1 ? (issues[0]?.message ?? '') : `The input has ${issues.length} problems.`);
    this.issues = issues;
  }
}
