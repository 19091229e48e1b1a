import { add } from '../number/add.ts';
import type { Millionths } from '../number/Millionths.ts';
import { multiply } from '../number/multiply.ts';
import type { Rational } from '../number/Rational.ts';
import { ratio } from '../number/ratio.ts';
import { toMillionths } from '../number/toMillionths.ts';
import { whole } from '../number/whole.ts';

/** What one assignment of a person comes to. */
export interface AssignmentScore {
  /** The part of the period that was worked in it, see `prorationFactor`. */
  readonly factor: Rational;
  /** Null is unknown, and leaves. */
  readonly value: Millionths | null;
}

/**
 * The score of somebody who moved within a period: `Σ f·s ÷ Σ f` over the assignments that have a value, rounded once. Null when none has, or
 * those that have were not worked at all.
 *
 * @example
 * moverScore([{ factor: parseDecimal('0.5'), value: parseMillionths('1') }, { factor: parseDecimal('0.25'), value: parseMillionths('0.4') }]); // => 800000n
 */
export function moverScore(assignments: readonly AssignmentScore[]): Millionths | null {
  let [sum, factors] = [whole(0n), whole(0n)];
  for (const { factor, value } of assignments) {
    if (value === null) continue;
    sum = add(sum, multiply(factor, { numerator: value, denominator: 1_000_000n }));
    factors = add(factors, factor);
  }
  const score = ratio(sum, factors);
  return score === null ? null : toMillionths(score);
}
