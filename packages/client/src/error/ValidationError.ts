import type { ValidationRefusal } from '../generated/refusal.ts';
import type { ErrorOrigin } from './MeritError.ts';
import { UserError } from './UserError.ts';

/** One problem in an input. */
export type ValidationIssue = ValidationRefusal['issues'][number];

/** The input cannot be accepted; `issues` lists all its problems at once. */
export class ValidationError extends UserError {
  override readonly name: string = 'ValidationError';
  /** Every problem: where (`path`), for programs (`code`) and for people (`message`). */
  readonly issues: readonly ValidationIssue[];

  constructor(answer: ValidationRefusal, origin: ErrorOrigin) {
    super(answer, origin);
    this.issues = answer.issues;
  }
}
