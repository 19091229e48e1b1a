import { halfEven } from '../number/halfEven.ts';
import { type Millionths, millionths } from '../number/Millionths.ts';
import type { Part } from './Part.ts';

/** The weighted mean, rounded once; null when the parts weigh nothing. */
export function mean(parts: readonly Part[]): Millionths | null {
  let sum = 0n;
  let weights = 0n;
  for (const { value, weight } of parts) {
    sum += value * weight;
    weights += weight;
  }
  return weights === 0n ? null : millionths(halfEven(sum, weights));
}
