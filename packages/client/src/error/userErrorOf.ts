import type {
  ConflictRefusal,
  NotFoundRefusal,
  PeriodClosedRefusal,
  StaleVersionRefusal,
  ValidationRefusal,
} from '../generated/refusal.ts';
import { ConflictError } from './ConflictError.ts';
import type { ErrorOrigin } from './MeritError.ts';
import { NotFoundError } from './NotFoundError.ts';
import { PeriodClosedError } from './PeriodClosedError.ts';
import { StaleVersionError } from './StaleVersionError.ts';
import { UserError } from './UserError.ts';
import { ValidationError } from './ValidationError.ts';

/** The refusals that this package knows, told apart by `__typename`. */
export type Refusal =
  | ConflictRefusal
  | NotFoundRefusal
  | PeriodClosedRefusal
  | StaleVersionRefusal
  | ValidationRefusal;

/** The error to throw for a refusal; a kind that is newer than this package gives a plain `UserError`. */
export function userErrorOf(refusal: Refusal, origin: ErrorOrigin): UserError {
  switch (refusal.__typename) {
    case 'ConflictError':
      return new ConflictError(refusal, origin);
    case 'NotFoundError':
      return new NotFoundError(refusal, origin);
    case 'PeriodClosedError':
      return new PeriodClosedError(refusal, origin);
    case 'StaleVersionError':
      return new StaleVersionError(refusal, origin);
    case 'ValidationError':
      return new ValidationError(refusal, origin);
    default:
      return new UserError(refusal, origin);
  }
}
