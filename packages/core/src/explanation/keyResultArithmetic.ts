import { doneOf } from '../key-result/doneOf.ts';
import { isRangeMeasure } from '../key-result/isRangeMeasure.ts';
import type { KeyResultInput } from '../key-result/KeyResultInput.ts';
import { printDecimal } from '../number/printDecimal.ts';
import type { Reading } from '../reading/Reading.ts';
import { effectiveWeights } from '../roll-up/effectiveWeights.ts';
import { rangeArithmetic } from './rangeArithmetic.ts';
import { weightedArithmetic } from './weightedArithmetic.ts';

/** The computation of a key result's progress; null when there is nothing to compute. */
export function keyResultArithmetic(input: KeyResultInput, reading: Reading): string | null {
  const { definition, milestones, override } = input;
  if (definition === null) return null;
  if (isRangeMeasure(definition.measure)) return rangeArithmetic(definition, input, reading);
  const entered = override?.value ?? null;
  if (definition.measure !== 'MILESTONES' || reading.value === null || entered !== null) return null;
  const { weights } = effectiveWeights(milestones);
  return weightedArithmetic(
    milestones.map((milestone, index) => ({
      value: printDecimal(doneOf(milestone)),
      weight: weights[index] ?? 0n,
    })),
  );
}
