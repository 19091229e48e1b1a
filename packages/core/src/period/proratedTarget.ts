import { add } from '../number/add.ts';
import { multiply } from '../number/multiply.ts';
import type { Rational } from '../number/Rational.ts';
import { subtract } from '../number/subtract.ts';

/**
 * The target of somebody who worked a part of the period: `b + (t − b)·f`, exactly. Only for a target that accumulates, like a number of
 * things done; never for a ratio, a duration or a range.
 *
 * @example
 * const target = proratedTarget(parseDecimal('10'), parseDecimal('60'), parseDecimal('0.5'));
 * printDecimal(target); // => '35'
 */
export const proratedTarget = (baseline: Rational, target: Rational, factor: Rational): Rational =>
  add(baseline, multiply(subtract(target, baseline), factor));
