import type { KeyResultInput } from '../key-result/KeyResultInput.ts';
import { keyResultProgress } from '../key-result/keyResultProgress.ts';
import { keyResultScore } from '../key-result/keyResultScore.ts';
import {
  EXPLANATION_VERSION,
  type Explanation,
  type ExplanationInput,
  type ExplanationKind,
} from './Explanation.ts';
import { explanationInput } from './explanationInput.ts';
import { givenInput } from './givenInput.ts';
import { keyResultArithmetic } from './keyResultArithmetic.ts';
import { keyResultInputs } from './keyResultInputs.ts';
import { millionthsText } from './millionthsText.ts';
import type { Rule } from './Rule.ts';
import { ruleOf } from './ruleOf.ts';

/**
 * Explains the progress or the score of a key result. Its value is that of `keyResultProgress` or `keyResultScore`.
 *
 * @param over - Whether the period has ended; matters for a score only.
 * @throws {DomainError} `INVALID_DECIMAL` when an input has no exact decimal text; measured values always have one.
 * `WEIGHT_NEGATIVE` for a milestone.
 */
export function explainKeyResult(
  input: KeyResultInput,
  kind: ExplanationKind,
  { over }: { readonly over: boolean },
): Explanation {
  const reading = kind === 'PROGRESS' ? keyResultProgress(input) : keyResultScore(input, { over });
  const rule = ruleOf(reading, input.definition?.measure ?? 'NO_DEFINITION');
  return {
    rule,
    version: EXPLANATION_VERSION,
    kind,
    subject: input.id,
    inputs: inputsOf(rule, input),
    children: [],
    arithmetic: rule === input.definition?.measure ? keyResultArithmetic(input, reading) : null,
    leftOut: [],
    reasons: reading.reasons,
    source: reading.source,
    value: millionthsText(reading.value),
    raw: millionthsText(reading.raw),
  };
}

function inputsOf(rule: Rule, input: KeyResultInput): ExplanationInput[] {
  const { definition, assessment } = input;
  if (rule === 'PERIOD_OPEN' || rule === 'NO_DEFINITION' || definition === null) return [];
  if (rule !== 'ASSESSMENT' || assessment === null) return keyResultInputs(definition, input);
  const replaced = millionthsText(keyResultProgress(input).value);
  return [givenInput('assessment', assessment), explanationInput('replaced', replaced)];
}
