import { currentValue } from '../key-result/currentValue.ts';
import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import type { KeyResultInput } from '../key-result/KeyResultInput.ts';
import { printDecimal } from '../number/printDecimal.ts';
import type { Rational } from '../number/Rational.ts';
import { signed } from './signed.ts';

/** The value that is judged, exactly, and as part of a computation; a ratio is shown as its quotient. */
export interface JudgedValue {
  readonly value: Rational;
  readonly text: string;
}

/** The value that is judged: what was typed in over it, else the current one; null when there is none. */
export function currentText(definition: KeyResultDefinition, input: KeyResultInput): JudgedValue | null {
  const { observation, override } = input;
  const entered = override?.value ?? null;
  if (entered !== null) return { value: entered, text: signed(printDecimal(entered)) };
  const value = currentValue(definition, input);
  if (typeof value === 'string') return null;
  const { numerator, denominator } = observation ?? { numerator: null, denominator: null };
  if (definition.valueSource !== 'RATIO' || numerator === null || denominator === null)
    return { value, text: signed(printDecimal(value)) };
  return { value, text: `(${signed(printDecimal(numerator))} ÷ ${signed(printDecimal(denominator))})` };
}
