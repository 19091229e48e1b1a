import { halfEven } from '../number/halfEven.ts';
import { type Millionths, millionths } from '../number/Millionths.ts';
import type { Part } from './Part.ts';

const COMPLETE = 1_000_000n;

/** The weight of the parts at 1 over the weight of all, rounded once; null when the parts weigh nothing. */
export function countComplete(parts: readonly Part[]): Millionths | null {
  let complete = 0n;
  let weights = 0n;
  for (const { value, weight } of parts) {
    if (value === COMPLETE) complete += weight;
    weights += weight;
  }
  return weights === 0n ? null : millionths(halfEven(complete * COMPLETE, weights));
}
