import { doneOf } from '../key-result/doneOf.ts';
import { isThresholdMeasure } from '../key-result/isThresholdMeasure.ts';
import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import type { KeyResultInput } from '../key-result/KeyResultInput.ts';
import { stepsOf } from '../key-result/stepsOf.ts';
import { printDecimal } from '../number/printDecimal.ts';
import type { Reading } from '../reading/Reading.ts';
import { effectiveWeights } from '../roll-up/effectiveWeights.ts';
import { bandArithmetic, lineArithmetic } from './bandArithmetic.ts';
import { currentText } from './currentText.ts';
import { directedArithmetic } from './directedArithmetic.ts';
import { stepsArithmetic, thresholdArithmetic } from './thresholdArithmetic.ts';
import { weightedArithmetic } from './weightedArithmetic.ts';

/** The computation of a key result's progress; null when there is nothing to compute. */
export function keyResultArithmetic(input: KeyResultInput, reading: Reading): string | null {
  const { definition, override } = input;
  if (definition === null || reading.value === null) return null;
  const isEntered = (override?.value ?? null) !== null;
  if (definition.measure === 'MILESTONES') return isEntered ? null : milestoneArithmetic(input);
  const steps = isThresholdMeasure(definition.measure) && !isEntered ? stepsOf(definition, input) : null;
  return steps === null ? judgedArithmetic(definition, input) : stepsArithmetic(steps);
}

function milestoneArithmetic({ milestones }: KeyResultInput): string {
  const { weights } = effectiveWeights(milestones);
  return weightedArithmetic(
    milestones.map((milestone, index) => ({
      value: printDecimal(doneOf(milestone)),
      weight: weights[index] ?? 0n,
    })),
  );
}

function judgedArithmetic(definition: KeyResultDefinition, input: KeyResultInput): string | null {
  const current = currentText(definition, input);
  if (current === null) return null;
  switch (definition.measure) {
    case 'INCREASE':
    case 'DECREASE':
      return directedArithmetic(definition, current);
    case 'AT_LEAST':
    case 'AT_MOST':
      return thresholdArithmetic(definition, current);
    case 'RANGE':
      return definition.range == null ? null : bandArithmetic(definition.range, current);
    case 'PIECEWISE':
      return lineArithmetic(definition.points ?? [], current);
    default:
      return null;
  }
}
