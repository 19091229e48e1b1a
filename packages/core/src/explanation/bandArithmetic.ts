import type { ScorePoint } from '../key-result/ScorePoint.ts';
import type { ValueRange } from '../key-result/ValueRange.ts';
import { compare } from '../number/compare.ts';
import { printDecimal } from '../number/printDecimal.ts';
import type { Rational } from '../number/Rational.ts';
import type { JudgedValue } from './currentText.ts';
import { signed } from './signed.ts';

const shown = (value: Rational): string => signed(printDecimal(value));

/** Where a value lies in a range: `95 ≤ 97 ≤ 99`, `(92 − 90) ÷ (95 − 90)` in a band, `110 ≥ 104` outside. */
export function bandArithmetic(
  { low, high, lowest, highest }: ValueRange,
  { value, text }: JudgedValue,
): string {
  if (compare(value, low) >= 0 && compare(value, high) <= 0)
    return `${shown(low)} ≤ ${text} ≤ ${shown(high)}`;
  if (compare(value, lowest) <= 0) return `${text} ≤ ${shown(lowest)}`;
  if (compare(value, highest) >= 0) return `${text} ≥ ${shown(highest)}`;
  return compare(value, low) < 0
    ? `(${text} − ${shown(lowest)}) ÷ (${shown(low)} − ${shown(lowest)})`
    : `(${shown(highest)} − ${text}) ÷ (${shown(highest)} − ${shown(high)})`;
}

/** How a score was read off a line: `0.3 + (50 − 30) ÷ (70 − 30) × (0.7 − 0.3)`, or at which end it stands: `120 ≥ 100`. */
export function lineArithmetic(points: readonly ScorePoint[], { value, text }: JudgedValue): string | null {
  let before: ScorePoint | null = null;
  for (const point of points) {
    if (compare(value, point.value) <= 0) {
      if (before === null) return `${text} ≤ ${shown(point.value)}`;
      const way = `(${text} − ${shown(before.value)}) ÷ (${shown(point.value)} − ${shown(before.value)})`;
      return `${shown(before.score)} + ${way} × (${shown(point.score)} − ${shown(before.score)})`;
    }
    before = point;
  }
  return before === null ? null : `${text} ≥ ${shown(before.value)}`;
}
