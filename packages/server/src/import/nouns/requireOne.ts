import { ValidationError } from '../../error/ValidationError.ts';
import type { Wire } from '../Wire.ts';

/**
 * Refuses a thing that names none or both of what it can be about.
 *
 * @throws {ValidationError} `ONE_SUBJECT`.
 */
export function requireOne(
  index: number,
  field: string,
  one: Wire | undefined,
  other: Wire | undefined,
): void {
  if ((one == null) !== (other == null)) return;
  const message = 'Name either the objective or the key result that it is about.';
  throw new ValidationError([{ path: [index, field], code: 'ONE_SUBJECT', message }]);
}
