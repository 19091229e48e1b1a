import { UserError } from './UserError.ts';

/** The change contradicts something that is already there. */
export class ConflictError extends UserError {
  override readonly name: string = 'ConflictError';
}
