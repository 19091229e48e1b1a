import { add } from './add.ts';
import { multiply } from './multiply.ts';
import type { Rational } from './Rational.ts';
import { sorted } from './sorted.ts';

/**
 * The median: the middle value, or the mean of the two in the middle. Null of nothing.
 *
 * @example
 * median(['1', '10', '2', '3'].map(parseDecimal)); // => { numerator: 5n, denominator: 2n }
 */
export function median(values: readonly Rational[]): Rational | null {
  const order = sorted(values);
  const upper = order[Math.floor(order.length / 2)];
  const lower = order[Math.floor((order.length - 1) / 2)];
  if (upper === undefined || lower === undefined) return null;
  return upper === lower ? upper : multiply(add(lower, upper), { numerator: 1n, denominator: 2n });
}
