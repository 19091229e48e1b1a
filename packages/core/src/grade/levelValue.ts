import type { Millionths } from '../number/Millionths.ts';
import { toMillionths } from '../number/toMillionths.ts';

/**
 * The value of a level of a scale that states none: `(i − 1) ÷ (n − 1)` for the i-th of n, from the lowest, 1. A scale of a single level
 * gives 1.
 *
 * @example
 * levelValue(3, 5); // => 500000n
 */
export const levelValue = (level: number, levels: number): Millionths =>
  toMillionths(
    levels <= 1
      ? { numerator: 1n, denominator: 1n }
      : { numerator: BigInt(level - 1), denominator: BigInt(levels - 1) },
  );
