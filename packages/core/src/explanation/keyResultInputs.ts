import { isRangeMeasure } from '../key-result/isRangeMeasure.ts';
import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import type { KeyResultInput } from '../key-result/KeyResultInput.ts';
import type { Observation } from '../key-result/Observation.ts';
import type { Rational } from '../number/Rational.ts';
import { decimalText } from './decimalText.ts';
import type { ExplanationInput } from './Explanation.ts';
import { explanationInput } from './explanationInput.ts';
import { givenInput } from './givenInput.ts';

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
  const observed = observedInputs(definition, input.observation);
  return isRangeMeasure(measure) ? [...rangeInputs(definition), ...observed] : observed;
}

function rangeInputs({ id, unit, baseline, target, validFrom }: KeyResultDefinition): ExplanationInput[] {
  const end = (name: 'baseline' | 'target', value: Rational | null) =>
    explanationInput(name, decimalText(value), { id, at: validFrom });
  const ends = [end('baseline', baseline), end('target', target)];
  return unit === null ? ends : [explanationInput('unit', unit, { id }), ...ends];
}

function observedInputs(
  { valueSource }: KeyResultDefinition,
  observation: Observation | null,
): ExplanationInput[] {
  const origin = observation === null ? {} : { id: observation.id, at: observation.observedAt };
  const part = (name: 'current' | 'numerator' | 'denominator', value: Rational | null | undefined) =>
    explanationInput(name, decimalText(value ?? null), origin);
  return valueSource === 'CHECK_IN'
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
