import { add } from '../number/add.ts';
import { halfEven } from '../number/halfEven.ts';
import { millionths } from '../number/Millionths.ts';
import type { Rational } from '../number/Rational.ts';
import { calculatedReading } from '../reading/calculatedReading.ts';
import type { Reading } from '../reading/Reading.ts';
import { unknownReading } from '../reading/unknownReading.ts';
import { effectiveWeights } from '../roll-up/effectiveWeights.ts';
import { doneOf } from './doneOf.ts';
import type { Milestone } from './Milestone.ts';

const NOTHING: Rational = { numerator: 0n, denominator: 1n };

/**
 * The weighted share of the milestones that is done, `Σ weight·done ÷ Σ weight`, rounded once. Null, `NO_MILESTONES`,
 * when there is none.
 */
export function milestoneReading(milestones: readonly Milestone[]): Reading {
  if (milestones.length === 0) return unknownReading('NO_MILESTONES');
  const { weights, reason } = effectiveWeights(milestones);
  if (reason === 'WEIGHTS_MIXED') return unknownReading(reason);

  let sum = NOTHING;
  let total = 0n;
  for (const [index, milestone] of milestones.entries()) {
    const weight = weights[index] ?? 0n;
    const done = doneOf(milestone);
    sum = add(sum, { numerator: done.numerator * weight, denominator: done.denominator });
    total += weight;
  }
  const value = millionths(halfEven(sum.numerator * 1_000_000n, sum.denominator * total));
  return reason === null ? calculatedReading(value) : calculatedReading(value, null, [reason]);
}
