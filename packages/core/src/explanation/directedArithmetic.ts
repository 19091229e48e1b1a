import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import { compare } from '../number/compare.ts';
import { printDecimal } from '../number/printDecimal.ts';
import type { JudgedValue } from './currentText.ts';
import { signed } from './signed.ts';

/**
 * The computation on the way from the baseline to the target: `(35 − 10) ÷ (60 − 10)`. With no way between them the
 * comparison that was met: `35 ≥ 35`. Null when nothing could be computed.
 */
export function directedArithmetic(
  { measure, baseline, target }: KeyResultDefinition,
  { text }: JudgedValue,
): string | null {
  if (baseline === null || target === null) return null;
  const end = signed(printDecimal(target));
  if (compare(baseline, target) === 0) return `${text} ${measure === 'INCREASE' ? '≥' : '≤'} ${end}`;
  const start = signed(printDecimal(baseline));
  return `(${text} − ${start}) ÷ (${end} − ${start})`;
}
