import { ValidationError } from '../../error/ValidationError.ts';
import type { Field } from '../Field.ts';
import type { Values } from '../ImportNoun.ts';

/** Whether a thing is out of lists. What is archived stays so. */
export const archived: Field = {
  kind: 'boolean',
  zh: '已归档',
  default: false,
  isLate: 'LAST',
  description: 'true takes it out of lists; what rests on it stays. It cannot be undone here.',
};

/**
 * The values for the command that archives: none of its own; null when nothing is to be archived.
 *
 * @throws {ValidationError} `IMMUTABLE` when it is to come back.
 */
export function archivedNow({ archived }: Values): Values | null {
  if (archived === undefined) return null;
  if (archived === true) return {};
  const message = 'It is archived, and that cannot be undone here.';
  throw new ValidationError([{ path: ['archived'], code: 'IMMUTABLE', message }]);
}
