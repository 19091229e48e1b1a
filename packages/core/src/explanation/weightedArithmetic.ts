import { signed } from './signed.ts';

/** A number and the weight with which it counts. */
export interface WeightedText {
  readonly value: string;
  readonly weight: bigint;
}

/** The computation of a weighted mean: `(0.5 × 3 + 1 × 2) ÷ (3 + 2)`, or `(0.5 + 1) ÷ 2` when all weigh 1. */
export function weightedArithmetic(parts: readonly WeightedText[]): string {
  if (parts.every(({ weight }) => weight === 1n)) {
    return `(${parts.map(({ value }) => signed(value)).join(' + ')}) ÷ ${parts.length}`;
  }
  const products = parts.map(({ value, weight }) => `${signed(value)} × ${weight}`);
  return `(${products.join(' + ')}) ÷ (${parts.map(({ weight }) => weight).join(' + ')})`;
}
