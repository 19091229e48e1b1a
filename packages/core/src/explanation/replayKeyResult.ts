import { isRangeMeasure } from '../key-result/isRangeMeasure.ts';
import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import type { KeyResultInput } from '../key-result/KeyResultInput.ts';
import { keyResultProgress } from '../key-result/keyResultProgress.ts';
import type { Measure } from '../key-result/Measure.ts';
import type { Milestone } from '../key-result/Milestone.ts';
import type { Observation } from '../key-result/Observation.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import type { Rational } from '../number/Rational.ts';
import type { Reading } from '../reading/Reading.ts';
import type { Explanation, ExplanationInput } from './Explanation.ts';
import { requiredInput } from './requiredInput.ts';
import { soleInput } from './soleInput.ts';

/** Computes a key result's progress again from the inputs of its explanation, by the rule itself. */
export function replayKeyResult(explanation: Explanation, measure: Measure): Reading {
  const isRatio = soleInput(explanation, 'numerator') !== null;
  const override = soleInput(explanation, 'override');
  const input: KeyResultInput = {
    id: explanation.subject,
    definition: definitionOf(explanation, measure, isRatio),
    observation: observationOf(explanation, measure, isRatio),
    milestones: explanation.inputs.filter(({ name }) => name === 'milestone').map(milestoneOf),
    override: override === null ? null : { ...UNDATED, value: number(override), reason: '', by: null },
    assessment:
      measure === 'ASSESSED'
        ? { ...UNDATED, value: number(requiredInput(explanation, 'assessment')), reason: '', by: null }
        : null,
  };
  return keyResultProgress(input);
}

// What was chosen among facts is in the explanation already, so dates decide nothing any more.
const UNDATED = { id: '', observedAt: '', recordedAt: '', sequence: 0n } as const;

const number = ({ value }: ExplanationInput): Rational | null =>
  value === null ? null : parseDecimal(value);

function definitionOf(explanation: Explanation, measure: Measure, isRatio: boolean): KeyResultDefinition {
  const hasRange = isRangeMeasure(measure);
  return {
    id: '',
    measure,
    valueSource: isRatio ? 'RATIO' : 'CHECK_IN',
    unit: null,
    baseline: hasRange ? number(requiredInput(explanation, 'baseline')) : null,
    target: hasRange ? number(requiredInput(explanation, 'target')) : null,
    weight: null,
    validFrom: '',
    recordedAt: '',
    sequence: 0n,
    legacy: true,
  };
}

function observationOf(explanation: Explanation, measure: Measure, isRatio: boolean): Observation | null {
  if (!isRangeMeasure(measure) && measure !== 'BOOLEAN') return null;
  if (!isRatio) {
    return {
      ...UNDATED,
      value: number(requiredInput(explanation, 'current')),
      numerator: null,
      denominator: null,
    };
  }
  const numerator = number(requiredInput(explanation, 'numerator'));
  const denominator = number(requiredInput(explanation, 'denominator'));
  return { ...UNDATED, value: null, numerator, denominator };
}

function milestoneOf(input: ExplanationInput): Milestone {
  const value = number(input);
  return {
    id: '',
    title: '',
    weight: input.weight === null ? null : BigInt(input.weight),
    dueOn: null,
    observation: value === null ? null : { ...UNDATED, value, numerator: null, denominator: null },
  };
}
