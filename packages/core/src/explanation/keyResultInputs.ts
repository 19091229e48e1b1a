import { isThresholdMeasure } from '../key-result/isThresholdMeasure.ts';
import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import type { KeyResultInput } from '../key-result/KeyResultInput.ts';
import { stepsOf } from '../key-result/stepsOf.ts';
import type { Rational } from '../number/Rational.ts';
import { decimalText } from './decimalText.ts';
import { definitionInputs } from './definitionInputs.ts';
import { derivedInputs } from './derivedInputs.ts';
import type { ExplanationInput } from './Explanation.ts';
import { explanationInput } from './explanationInput.ts';
import { givenInput } from './givenInput.ts';
import { stepInputs } from './stepInputs.ts';

/** What the progress of a key result rests on. */
export function keyResultInputs(definition: KeyResultDefinition, input: KeyResultInput): ExplanationInput[] {
  const measured = measuredInputs(definition, input);
  const { override } = input;
  return override === null || override.value === null
    ? measured
    : [...measured, givenInput('override', override)];
}

function measuredInputs(definition: KeyResultDefinition, input: KeyResultInput): ExplanationInput[] {
  const { measure } = definition;
  if (measure === 'MILESTONES') return milestoneInputs(input);
  if (measure === 'ASSESSED') {
    return [
      input.assessment === null
        ? explanationInput('assessment', null)
        : givenInput('assessment', input.assessment),
    ];
  }
  return [...definitionInputs(definition), ...observedInputs(definition, input)];
}

function observedInputs(definition: KeyResultDefinition, input: KeyResultInput): ExplanationInput[] {
  if (definition.valueSource === 'DERIVED') return derivedInputs(definition, input);
  const steps = isThresholdMeasure(definition.measure) ? stepsOf(definition, input) : null;
  if (steps !== null) return stepInputs(steps);
  const { observation } = input;
  const origin = observation === null ? {} : { id: observation.id, at: observation.observedAt };
  const part = (name: 'current' | 'numerator' | 'denominator', value: Rational | null | undefined) =>
    explanationInput(name, decimalText(value ?? null), origin);
  return definition.valueSource === 'CHECK_IN'
    ? [part('current', observation?.value)]
    : [part('numerator', observation?.numerator), part('denominator', observation?.denominator)];
}

const milestoneInputs = ({ milestones }: KeyResultInput): ExplanationInput[] =>
  milestones.map(({ id, title, weight, observation }) =>
    explanationInput('milestone', decimalText(observation?.value ?? null), {
      id,
      at: observation?.observedAt ?? null,
      weight: weight === null ? null : weight.toString(),
      note: title,
    }),
  );
