import { DERIVATION_REASONS, type DerivedValue } from '../derivation/DerivedValue.ts';
import type { Explanation } from './Explanation.ts';
import { inputNumber } from './inputNumber.ts';
import { requiredInput } from './requiredInput.ts';

/** What followed from evidence, as an explanation tells it: in the unit of the key result already. */
export function replayDerived(explanation: Explanation): DerivedValue {
  const current = requiredInput(explanation, 'current');
  return {
    value: inputNumber(current),
    unit: null,
    reason: DERIVATION_REASONS.find((reason) => reason === current.note) ?? null,
    evidence: [],
    leftOut: [],
  };
}
