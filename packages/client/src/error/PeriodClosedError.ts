import type { PeriodClosedRefusal } from '../generated/refusal.ts';
import type { ErrorOrigin } from './MeritError.ts';
import { UserError } from './UserError.ts';

/** The period is closed or being closed, and takes no changes. */
export class PeriodClosedError extends UserError {
  override readonly name: string = 'PeriodClosedError';
  /** The period that takes no changes. */
  readonly period: PeriodClosedRefusal['period'];

  constructor(answer: PeriodClosedRefusal, origin: ErrorOrigin) {
    super(answer, origin);
    this.period = answer.period;
  }
}
