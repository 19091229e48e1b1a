import { DomainError } from '../error/DomainError.ts';
import type { Explanation, ExplanationInput, InputName } from './Explanation.ts';

/**
 * The one input of a name; null when there is none.
 *
 * @throws {DomainError} `EXPLANATION_INVALID` when there are several.
 */
export function soleInput({ inputs }: Explanation, name: InputName): ExplanationInput | null {
  const found = inputs.filter((input) => input.name === name);
  if (found.length > 1)
    throw new DomainError('EXPLANATION_INVALID', `The explanation has several inputs "${name}".`);
  return found[0] ?? null;
}
