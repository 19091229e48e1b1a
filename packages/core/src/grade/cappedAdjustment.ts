import { type Millionths, millionths } from '../number/Millionths.ts';
import type { Adjustment } from './GradeInput.ts';
import type { GradingPolicy } from './GradingPolicy.ts';

const within = (value: bigint, most: bigint): bigint => (value > most ? most : value < -most ? -most : value);

/** What adjustments come to: what lifts and what lowers is capped each by itself, then both together. */
export function cappedAdjustment(
  adjustments: readonly Adjustment[],
  { plus, minus, net }: GradingPolicy['caps'],
): { readonly value: Millionths; readonly capped: boolean } {
  let [up, down] = [0n, 0n];
  for (const { value } of adjustments) {
    if (value > 0n) up += value;
    else down += value;
  }
  const value = within(within(up, plus) + within(down, minus), net);
  return { value: millionths(value), capped: value !== up + down };
}
