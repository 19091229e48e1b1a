import { currentValue } from '../key-result/currentValue.ts';
import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import type { KeyResultInput } from '../key-result/KeyResultInput.ts';
import { compare } from '../number/compare.ts';
import { printDecimal } from '../number/printDecimal.ts';
import type { Reading } from '../reading/Reading.ts';
import { signed } from './signed.ts';

/**
 * The computation on the way from the baseline to the target: `(35 − 10) ÷ (60 − 10)`. With no way between them the
 * comparison that was met: `35 ≥ 35`. Null when nothing could be computed.
 */
export function rangeArithmetic(
  definition: KeyResultDefinition,
  input: KeyResultInput,
  reading: Reading,
): string | null {
  const { measure, baseline, target } = definition;
  const current = currentText(definition, input);
  if (reading.value === null || baseline === null || target === null || current === null) return null;
  const end = signed(printDecimal(target));
  if (compare(baseline, target) === 0) return `${current} ${measure === 'INCREASE' ? '≥' : '≤'} ${end}`;
  const start = signed(printDecimal(baseline));
  return `(${current} − ${start}) ÷ (${end} − ${start})`;
}

function currentText(
  { valueSource }: KeyResultDefinition,
  { observation, override }: KeyResultInput,
): string | null {
  const entered = override?.value ?? null;
  if (entered !== null) return signed(printDecimal(entered));
  const current = currentValue(valueSource, observation);
  if (typeof current === 'string') return null;
  if (valueSource === 'CHECK_IN') return signed(printDecimal(current));
  const { numerator, denominator } = observation ?? { numerator: null, denominator: null };
  if (numerator === null || denominator === null) return null;
  return `(${signed(printDecimal(numerator))} ÷ ${signed(printDecimal(denominator))})`;
}
