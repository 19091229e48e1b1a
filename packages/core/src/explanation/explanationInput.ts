import type { ExplanationInput, InputName } from './Explanation.ts';

/** An input with what it has; all else is null. */
export const explanationInput = (
  name: InputName,
  value: string | null,
  more: Partial<Omit<ExplanationInput, 'name' | 'value'>> = {},
): ExplanationInput => ({ name, value, id: null, at: null, weight: null, note: null, ...more });
