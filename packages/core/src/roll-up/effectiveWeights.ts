import { DomainError } from '../error/DomainError.ts';
import { greatestCommonDivisor } from '../number/greatestCommonDivisor.ts';
import type { WeightMode } from './RollUp.ts';
import type { WeightOwner } from './WeightOwner.ts';
import { WHOLE } from './WHOLE.ts';
import { type WeightsProblem, weightsProblem } from './weightsProblem.ts';

/** The weights that count, one for each declared one, and what was special about them. */
export interface EffectiveWeights {
  /** In parts of which `scale` make one unit of weight. Empty when they do not fit together. */
  readonly weights: readonly bigint[];
  /** The denominator that all of them have in common; 1 unless a remainder or a share is no whole number. */
  readonly scale: bigint;
  readonly reason: 'ZERO_WEIGHTS' | WeightsProblem | null;
}

/**
 * Turns declared weights into those that count. Under `NORMALISE` all unset is equal; under `FILL_REMAINDER` those unset
 * share exactly what is left of 10,000; all zero is equal, with the reason `ZERO_WEIGHTS`. A share multiplies the weight
 * after that.
 *
 * Weights that do not fit together have no meaning, with the reason why (see `weightIssues`): each weight alone was
 * accepted, but seen from an instant between two changes they need not fit together.
 *
 * @throws {DomainError} `WEIGHT_NEGATIVE`.
 */
export function effectiveWeights(
  owners: readonly WeightOwner[],
  mode: WeightMode = 'NORMALISE',
): EffectiveWeights {
  const set: bigint[] = [];
  let sum = 0n;
  let shared = false;
  for (const { weight, share } of owners) {
    if (share !== undefined) shared = true;
    if (weight === null) continue;
    if (weight < 0n) throw new DomainError('WEIGHT_NEGATIVE', 'A weight is not negative.');
    sum += weight;
    set.push(weight);
  }
  const unset = owners.length - set.length;
  const problem = weightsProblem(mode, { count: owners.length, unset, sum });
  if (problem !== null) return { weights: [], scale: 1n, reason: problem };
  const whole = wholeWeights(owners, set, sum, mode);
  return shared ? timesShares(whole, owners) : whole;
}

function wholeWeights(
  owners: readonly WeightOwner[],
  set: readonly bigint[],
  sum: bigint,
  mode: WeightMode,
): EffectiveWeights {
  const unset = owners.length - set.length;
  if (unset === 0) {
    return sum > 0n || owners.length === 0
      ? { weights: set, scale: 1n, reason: null }
      : { weights: set.map(() => 1n), scale: 1n, reason: 'ZERO_WEIGHTS' };
  }
  if (mode === 'NORMALISE') return { weights: owners.map(() => 1n), scale: 1n, reason: null };
  const remainder = WHOLE - sum;
  const scale = remainder % BigInt(unset) === 0n ? 1n : BigInt(unset);
  const filled = scale === 1n ? remainder / BigInt(unset) : remainder;
  return {
    weights: owners.map(({ weight }) => (weight === null ? filled : weight * scale)),
    scale,
    reason: null,
  };
}

function timesShares(
  { weights, scale, reason }: EffectiveWeights,
  owners: readonly WeightOwner[],
): EffectiveWeights {
  let common = 1n;
  for (const { share } of owners) {
    const denominator = share?.denominator ?? 1n;
    common = (common / greatestCommonDivisor(common, denominator)) * denominator;
  }
  const shared = weights.map((weight, index) => {
    const share = owners[index]?.share;
    return share === undefined ? weight * common : weight * share.numerator * (common / share.denominator);
  });
  return { weights: shared, scale: scale * common, reason };
}
