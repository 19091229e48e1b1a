import type { ThresholdSteps } from '../key-result/thresholdSteps.ts';
import { fractionText } from '../number/fractionText.ts';
import { numberText } from '../number/numberText.ts';
import type { ExplanationInput } from './Explanation.ts';
import { explanationInput } from './explanationInput.ts';

/** How a target was held, step by step, and what of it is unknown. */
export const stepInputs = ({ steps, unknown, method }: ThresholdSteps): ExplanationInput[] => [
  ...steps.map(({ observation, from, length, current, share }) =>
    explanationInput('step', fractionText(share), {
      id: observation.id,
      at: from,
      weight: length.toString(),
      note: numberText(current),
    }),
  ),
  explanationInput(method === 'SHARE_OF_TIME' ? 'unknownTime' : 'unknownObservations', unknown.toString()),
];
