import { historyReading } from '../key-result/historyReading.ts';
import { isThresholdMeasure } from '../key-result/isThresholdMeasure.ts';
import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import type { KeyResultInput } from '../key-result/KeyResultInput.ts';
import { keyResultProgress } from '../key-result/keyResultProgress.ts';
import type { Measure } from '../key-result/Measure.ts';
import type { Milestone } from '../key-result/Milestone.ts';
import type { Observation } from '../key-result/Observation.ts';
import type { Reading } from '../reading/Reading.ts';
import type { Explanation, ExplanationInput } from './Explanation.ts';
import { inputNumber } from './inputNumber.ts';
import { replayDefinition } from './replayDefinition.ts';
import { replayDerived } from './replayDerived.ts';
import { replaySteps } from './replaySteps.ts';
import { requiredInput } from './requiredInput.ts';
import { soleInput } from './soleInput.ts';

/** Computes a key result's progress again from the inputs of its explanation, by the rule itself. */
export function replayKeyResult(explanation: Explanation, measure: Measure): Reading {
  const definition = replayDefinition(explanation, measure);
  const override = soleInput(explanation, 'override');
  const looksBack =
    isThresholdMeasure(measure) &&
    definition.threshold?.method !== 'LAST' &&
    definition.valueSource !== 'DERIVED';
  if (looksBack && override === null) return historyReading(replaySteps(explanation));
  const input: KeyResultInput = {
    id: explanation.subject,
    definition,
    observation: looksBack ? null : observationOf(explanation, definition),
    derived: definition.valueSource === 'DERIVED' ? replayDerived(explanation) : null,
    milestones: explanation.inputs.filter(({ name }) => name === 'milestone').map(milestoneOf),
    override: override === null ? null : { ...UNDATED, value: inputNumber(override), reason: '', by: null },
    assessment:
      measure === 'ASSESSED'
        ? { ...UNDATED, value: inputNumber(requiredInput(explanation, 'assessment')), reason: '', by: null }
        : null,
  };
  return keyResultProgress(input);
}

// What was chosen among facts is in the explanation already, so dates decide nothing any more.
const UNDATED = { id: '', observedAt: '', recordedAt: '', sequence: 0n } as const;

function observationOf(
  explanation: Explanation,
  { measure, valueSource }: KeyResultDefinition,
): Observation | null {
  if (measure === 'MILESTONES' || measure === 'ASSESSED' || valueSource === 'DERIVED') return null;
  const value = (name: 'current' | 'numerator' | 'denominator') =>
    inputNumber(requiredInput(explanation, name));
  return valueSource === 'CHECK_IN'
    ? { ...UNDATED, value: value('current'), numerator: null, denominator: null }
    : { ...UNDATED, value: null, numerator: value('numerator'), denominator: value('denominator') };
}

function milestoneOf(input: ExplanationInput): Milestone {
  const value = inputNumber(input);
  return {
    id: '',
    title: '',
    weight: input.weight === null ? null : BigInt(input.weight),
    dueOn: null,
    observation: value === null ? null : { ...UNDATED, value, numerator: null, denominator: null },
  };
}
