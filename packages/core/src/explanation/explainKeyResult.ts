import { ALIGNED_ROLL_UP } from '../key-result/alignedReading.ts';
import type { KeyResultInput } from '../key-result/KeyResultInput.ts';
import { keyResultProgress } from '../key-result/keyResultProgress.ts';
import { keyResultScore } from '../key-result/keyResultScore.ts';
import type { Reading } from '../reading/Reading.ts';
import {
  EXPLANATION_VERSION,
  type Explanation,
  type ExplanationInput,
  type ExplanationKind,
  type LeftOut,
} from './Explanation.ts';
import { explanationInput } from './explanationInput.ts';
import { givenInput } from './givenInput.ts';
import { keyResultArithmetic } from './keyResultArithmetic.ts';
import { keyResultInputs } from './keyResultInputs.ts';
import { millionthsText } from './millionthsText.ts';
import type { Rule } from './Rule.ts';
import { explanationChildren, rolledUpParts } from './rolledUpParts.ts';
import { ruleOf } from './ruleOf.ts';

/**
 * Explains the progress or the score of a key result. Its value is that of `keyResultProgress` or `keyResultScore`.
 *
 * @param over - Whether the period has ended; matters for a score only.
 * @throws {DomainError} `INVALID_DECIMAL` when an input has no exact decimal text; measured values always have one.
 * `WEIGHT_NEGATIVE` for a milestone or an aligned objective.
 */
export function explainKeyResult(
  input: KeyResultInput,
  kind: ExplanationKind,
  { over }: { readonly over: boolean },
): Explanation {
  const reading = kind === 'PROGRESS' ? keyResultProgress(input) : keyResultScore(input, { over });
  const rule = ruleOf(reading, usualRule(input, reading));
  return {
    rule,
    version: EXPLANATION_VERSION,
    kind,
    subject: input.id,
    ...partsOf(rule, input, reading),
    reasons: reading.reasons,
    source: reading.source,
    value: millionthsText(reading.value),
    raw: millionthsText(reading.raw),
  };
}

function usualRule({ definition }: KeyResultInput, reading: Reading): Rule {
  if (definition === null) return 'NO_DEFINITION';
  const isDriven = definition.driver === 'ALIGNED' && !reading.reasons.includes('OVERRIDDEN');
  return isDriven ? 'ALIGNED' : definition.measure;
}

function partsOf(
  rule: Rule,
  input: KeyResultInput,
  reading: Reading,
): Pick<Explanation, 'inputs' | 'children' | 'arithmetic' | 'leftOut'> {
  if (rule === 'ALIGNED') {
    const { aligned = [] } = input;
    return {
      children: explanationChildren(aligned, ALIGNED_ROLL_UP),
      ...rolledUpParts(aligned, ALIGNED_ROLL_UP, reading),
    };
  }
  const arithmetic = rule === input.definition?.measure ? keyResultArithmetic(input, reading) : null;
  return { inputs: inputsOf(rule, input), children: [], arithmetic, leftOut: leftOutOf(rule, input) };
}

/** The evidence that does not count, where the value follows from evidence. */
const leftOutOf = (rule: Rule, { definition, derived }: KeyResultInput): LeftOut[] =>
  rule === definition?.measure && definition.valueSource === 'DERIVED' ? [...(derived?.leftOut ?? [])] : [];

function inputsOf(rule: Rule, input: KeyResultInput): ExplanationInput[] {
  const { definition, assessment } = input;
  if (definition === null || BARE.includes(rule)) return [];
  if (rule !== 'ASSESSMENT' || assessment === null) return keyResultInputs(definition, input);
  const replaced = millionthsText(keyResultProgress(input).value);
  return [givenInput('assessment', assessment), explanationInput('replaced', replaced)];
}

/** Rules that look at nothing. */
const BARE: readonly Rule[] = ['PERIOD_OPEN', 'NO_DEFINITION', 'ALIGNMENT_CYCLE'];
