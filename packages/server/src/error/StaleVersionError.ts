import { UserError } from './UserError.ts';

/** The thing has changed since the writer read it; nothing was written. */
export class StaleVersionError extends UserError {
  readonly code = 'STALE_VERSION';
  /** Its revision now. */
  readonly current: number;

  constructor(current: number) {
    super('This has been changed since you read it: read it again, then repeat your change.');
    this.current = current;
  }
}
