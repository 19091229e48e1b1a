import { fractionText } from '../number/fractionText.ts';
import { signed } from './signed.ts';

/** A number and the weight with which it counts. */
export interface WeightedText {
  readonly value: string;
  readonly weight: bigint;
}

/**
 * The computation of a weighted mean: `(0.5 × 3 + 1 × 2) ÷ (3 + 2)`, or `(0.5 + 1) ÷ 2` when all weigh 1.
 *
 * @param scale - How many parts of the weights make one unit: `× 10000/3`.
 */
export function weightedArithmetic(parts: readonly WeightedText[], scale = 1n): string {
  if (scale === 1n && parts.every(({ weight }) => weight === 1n)) {
    return `(${parts.map(({ value }) => signed(value)).join(' + ')}) ÷ ${parts.length}`;
  }
  const weights = parts.map(({ weight }) => fractionText({ numerator: weight, denominator: scale }));
  const products = parts.map(({ value }, index) => `${signed(value)} × ${weights[index]}`);
  return `(${products.join(' + ')}) ÷ (${weights.join(' + ')})`;
}
