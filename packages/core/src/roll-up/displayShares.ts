import { effectiveWeights } from './effectiveWeights.ts';
import type { WeightMode } from './RollUp.ts';
import type { WeightOwner } from './WeightOwner.ts';

/**
 * The weights of one parent's children as whole percentages that add up to 100, by their ids: each gets the whole part
 * of its percentage, and those with the largest remainders one more, of equal ones the one with the smaller id first.
 *
 * For people only: nothing is computed with them. Empty where the weights do not fit together or all shares are 0.
 *
 * @throws {DomainError} `WEIGHT_NEGATIVE`.
 *
 * @example
 * const thirds = ['a', 'b', 'c'].map((id) => ({ id, weight: null }));
 * [...displayShares(thirds, 'NORMALISE').values()]; // => [34, 33, 33]
 */
export function displayShares(
  children: readonly (WeightOwner & { readonly id: string })[],
  mode: WeightMode,
): ReadonlyMap<string, number> {
  const { weights } = effectiveWeights(children, mode);
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return new Map();
  const parts = children.map(({ id }, index) => {
    const hundredfold = (weights[index] ?? 0n) * 100n;
    return { id, percent: Number(hundredfold / total), remainder: hundredfold % total };
  });
  let missing = 100 - parts.reduce((sum, { percent }) => sum + percent, 0);
  const larger = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? (a.id < b.id ? -1 : 1) : a.remainder > b.remainder ? -1 : 1,
  );
  for (const part of larger) {
    if (missing === 0) break;
    part.percent += 1;
    missing -= 1;
  }
  return new Map(parts.map(({ id, percent }) => [id, percent]));
}
