import type { Millionths } from '../number/Millionths.ts';
import type { Part } from './Part.ts';

/** The smallest value among the parts with a weight above 0; null when there is none. */
export function min(parts: readonly Part[]): Millionths | null {
  let smallest: Millionths | null = null;
  for (const { value, weight } of parts) {
    if (weight > 0n && (smallest === null || value < smallest)) smallest = value;
  }
  return smallest;
}
