import { DomainError } from '../error/DomainError.ts';
import type { Explanation, ExplanationInput, InputName } from './Explanation.ts';
import { soleInput } from './soleInput.ts';

/**
 * The one input of a name.
 *
 * @throws {DomainError} `EXPLANATION_INVALID` when there is none, or several.
 */
export function requiredInput(explanation: Explanation, name: InputName): ExplanationInput {
  const input = soleInput(explanation, name);
  if (input === null) throw new DomainError('EXPLANATION_INVALID', `The explanation has no input "${name}".`);
  return input;
}
