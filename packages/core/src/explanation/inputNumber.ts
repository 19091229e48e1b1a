import { parseDecimal } from '../number/parseDecimal.ts';
import type { Rational } from '../number/Rational.ts';
import type { ExplanationInput } from './Explanation.ts';

/** The measured value of an input; null is unknown. */
export const inputNumber = ({ value }: Pick<ExplanationInput, 'value'>): Rational | null =>
  value === null ? null : parseDecimal(value);
