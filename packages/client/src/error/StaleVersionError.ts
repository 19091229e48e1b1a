import type { StaleVersionRefusal } from '../generated/refusal.ts';
import type { ErrorOrigin } from './MeritError.ts';
import { UserError } from './UserError.ts';

/** The thing was changed after the caller read it. Read it again, then decide again. */
export class StaleVersionError extends UserError {
  override readonly name: string = 'StaleVersionError';
  /** The revision that the thing has now. */
  readonly current: number;

  constructor(answer: StaleVersionRefusal, origin: ErrorOrigin) {
    super(answer, origin);
    this.current = answer.current;
  }
}
