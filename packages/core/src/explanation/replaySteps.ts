import { DomainError } from '../error/DomainError.ts';
import type { ThresholdStep } from '../key-result/thresholdSteps.ts';
import { parseFraction } from '../number/parseFraction.ts';
import type { Explanation, ExplanationInput } from './Explanation.ts';
import { requiredInput } from './requiredInput.ts';
import { soleInput } from './soleInput.ts';

/** The steps by which a target was held, as an explanation tells them. */
export function replaySteps(explanation: Explanation): {
  readonly steps: readonly Pick<ThresholdStep, 'length' | 'share'>[];
  readonly unknown: bigint;
} {
  const unknown = soleInput(explanation, 'unknownTime') ?? requiredInput(explanation, 'unknownObservations');
  return {
    steps: explanation.inputs.filter(({ name }) => name === 'step').map(stepOf),
    unknown: BigInt(unknown.value ?? '0'),
  };
}

function stepOf({ value, weight }: ExplanationInput): Pick<ThresholdStep, 'length' | 'share'> {
  if (value === null || weight === null)
    throw new DomainError('EXPLANATION_INVALID', 'A step of the explanation has no value or no length.');
  return { length: BigInt(weight), share: parseFraction(value) };
}
