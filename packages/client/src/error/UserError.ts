import { type ErrorOrigin, MeritError } from './MeritError.ts';

/** A refusal as a mutation answers it. */
export interface UserErrorAnswer {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
}

/**
 * A mutation was refused for a reason that the caller can do something about. Nothing was written.
 *
 * Its subclasses carry what is to be known about it. A kind that is newer than this package is a plain `UserError`.
 */
export class UserError extends MeritError {
  override readonly name: string = 'UserError';

  constructor(answer: UserErrorAnswer, origin: ErrorOrigin) {
    super(answer.code, answer.message, origin);
  }
}
