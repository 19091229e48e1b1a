import type { Assessment } from '../reading/Assessment.ts';
import type { Override } from '../reading/Override.ts';
import { decimalText } from './decimalText.ts';
import type { ExplanationInput } from './Explanation.ts';
import { explanationInput } from './explanationInput.ts';

/** The input for a value that a person gave, with the reason. */
export const givenInput = (name: 'override' | 'assessment', given: Override | Assessment): ExplanationInput =>
  explanationInput(name, decimalText(given.value), {
    id: given.id,
    at: given.observedAt,
    note: given.reason,
  });
