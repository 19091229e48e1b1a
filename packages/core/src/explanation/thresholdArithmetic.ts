import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import { PLAIN_THRESHOLD } from '../key-result/Threshold.ts';
import type { ThresholdSteps } from '../key-result/thresholdSteps.ts';
import { add } from '../number/add.ts';
import { compare } from '../number/compare.ts';
import { fractionText } from '../number/fractionText.ts';
import { multiply } from '../number/multiply.ts';
import { printDecimal } from '../number/printDecimal.ts';
import { whole } from '../number/whole.ts';
import type { JudgedValue } from './currentText.ts';
import { signed } from './signed.ts';

/** How a value was held against a target: the comparison, `35 ≥ 30`, or what the tolerance leaves, `1 − (30 − 28) ÷ 5`. */
export function thresholdArithmetic(
  { measure, target, threshold }: KeyResultDefinition,
  { value, text }: JudgedValue,
): string | null {
  if (target === null) return null;
  const end = signed(printDecimal(target));
  const order = compare(value, target);
  const isAtLeast = measure === 'AT_LEAST';
  if (isAtLeast ? order >= 0 : order <= 0) return `${text} ${isAtLeast ? '≥' : '≤'} ${end}`;
  const { tolerance } = threshold ?? PLAIN_THRESHOLD;
  if (tolerance === null) return `${text} ${isAtLeast ? '<' : '>'} ${end}`;
  const distance = isAtLeast ? `${end} − ${text}` : `${text} − ${end}`;
  return `1 − (${distance}) ÷ ${printDecimal(tolerance)}`;
}

/** The time, or the number of observations, in which the target was held, of all that is known. */
export function stepsArithmetic({ steps }: Pick<ThresholdSteps, 'steps'>): string | null {
  if (steps.length === 0) return null;
  const held = steps.map(({ share, length }) => multiply(share, whole(length))).reduce(add, whole(0n));
  const known = steps.reduce((sum, { length }) => sum + length, 0n);
  return known === 0n ? null : `${fractionText(held)} ÷ ${known}`;
}
