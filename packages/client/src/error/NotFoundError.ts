import { UserError } from './UserError.ts';

/** There is nothing with this id, or the token may not see it: the answer is the same. */
export class NotFoundError extends UserError {
  override readonly name: string = 'NotFoundError';
}
