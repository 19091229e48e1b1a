import { DomainError } from '../error/DomainError.ts';

/** The weights that count, one for each declared one, and what was special about them. */
export interface EffectiveWeights {
  /** Empty when they are mixed. */
  readonly weights: readonly bigint[];
  readonly reason: 'ZERO_WEIGHTS' | 'WEIGHTS_MIXED' | null;
}

/**
 * Turns declared weights into those that count: all unset is equal, and so is all zero, with the reason `ZERO_WEIGHTS`.
 *
 * Some set and some unset has no meaning, with the reason `WEIGHTS_MIXED`: each weight alone was accepted, but seen
 * from an instant between two changes they need not fit together.
 *
 * @throws {DomainError} `WEIGHT_NEGATIVE`.
 */
export function effectiveWeights(owners: readonly { readonly weight: bigint | null }[]): EffectiveWeights {
  const weights: bigint[] = [];
  let positive = false;
  for (const { weight } of owners) {
    if (weight === null) continue;
    if (weight < 0n) throw new DomainError('WEIGHT_NEGATIVE', 'A weight is not negative.');
    if (weight > 0n) positive = true;
    weights.push(weight);
  }
  if (weights.length === 0) return { weights: owners.map(() => 1n), reason: null };
  if (weights.length < owners.length) return { weights: [], reason: 'WEIGHTS_MIXED' };
  return positive ? { weights, reason: null } : { weights: weights.map(() => 1n), reason: 'ZERO_WEIGHTS' };
}
