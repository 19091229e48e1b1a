import type { Rational } from './Rational.ts';
import { sorted } from './sorted.ts';

/**
 * The percentile by nearest rank: the smallest of the values that at least `percent` % of them do not exceed, so the value at the place
 * `⌈percent ÷ 100 × n⌉`. It is always one of the values. Null of nothing.
 *
 * @param percent - Above 0, at most 100; what lies outside gives the smallest or the largest value.
 *
 * @example
 * percentile(['1', '2', '3', '4'].map(parseDecimal), parseDecimal('75')); // => parseDecimal('3')
 * percentile(['1', '2', '3', '4'].map(parseDecimal), parseDecimal('90')); // => parseDecimal('4')
 */
export function percentile(values: readonly Rational[], percent: Rational): Rational | null {
  const order = sorted(values);
  const below = percent.denominator * 100n;
  const place = Number((percent.numerator * BigInt(order.length) + below - 1n) / below);
  return order[Math.min(Math.max(place, 1), order.length) - 1] ?? null;
}
