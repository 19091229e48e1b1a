import { fractionText } from '../number/fractionText.ts';
import type { Reading } from '../reading/Reading.ts';
import type { Child } from '../roll-up/Child.ts';
import { effectiveWeights } from '../roll-up/effectiveWeights.ts';
import type { RollUp } from '../roll-up/RollUp.ts';
import type { Explanation, ExplanationChild } from './Explanation.ts';
import { explanationInput } from './explanationInput.ts';
import { millionthsText } from './millionthsText.ts';
import { objectiveArithmetic } from './objectiveArithmetic.ts';

/** How children were combined: the policies, the computation and what was left out. */
export const rolledUpParts = (
  children: readonly Child[],
  rollUp: RollUp,
  reading: Reading,
): Pick<Explanation, 'inputs' | 'arithmetic' | 'leftOut'> => ({
  inputs: [
    explanationInput('weightMode', rollUp.weightMode),
    explanationInput('nullPolicy', rollUp.nullPolicy),
  ],
  arithmetic: reading.value === null ? null : objectiveArithmetic(children, rollUp),
  leftOut: reading.reasons.includes('CHILD_UNKNOWN_EXCLUDED')
    ? children
        .filter((child) => child.value === null)
        .map(({ id }) => ({ id, reason: 'CHILD_UNKNOWN_EXCLUDED' }))
    : [],
});

/** References to the children, each with the weight with which it counts where that is not the declared one. */
export function explanationChildren(children: readonly Child[], rollUp: RollUp): ExplanationChild[] {
  const { weights, scale } = effectiveWeights(children, rollUp.weightMode);
  return children.map(({ id, value, weight, share, hash }, index) => {
    const effective = weights[index];
    const counts =
      effective === undefined ? null : fractionText({ numerator: effective, denominator: scale });
    const declared = weight === null ? null : weight.toString();
    // Unset weights that are simply equal count as nothing but equal.
    const isPlain = counts === declared || (rollUp.weightMode === 'NORMALISE' && share === undefined);
    return {
      id,
      value: millionthsText(value),
      weight: declared,
      hash,
      ...(share === undefined ? {} : { share: fractionText(share) }),
      ...(counts === null || isPlain ? {} : { effectiveWeight: counts }),
    };
  });
}
