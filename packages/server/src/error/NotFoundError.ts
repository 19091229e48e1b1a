import { UserError } from './UserError.ts';

/** There is no such thing, or the viewer may not see it: the answer is the same. */
export class NotFoundError extends UserError {
  readonly code = 'NOT_FOUND';

  constructor() {
    super('There is nothing with this id, or you may not see it.');
  }
}
