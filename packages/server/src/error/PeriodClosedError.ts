import { UserError } from './UserError.ts';

/** The period takes no changes: it is closed or being closed. */
export class PeriodClosedError extends UserError {
  readonly code = 'PERIOD_CLOSED';
  /** UUID of the period. */
  readonly periodId: string;

  constructor(periodId: string) {
    super('The period is closed: its objectives, key results and values no longer change.');
    this.periodId = periodId;
  }
}
