import type { ObjectiveInput } from '../objective/ObjectiveInput.ts';
import { objectiveProgress } from '../objective/objectiveProgress.ts';
import { objectiveScore } from '../objective/objectiveScore.ts';
import { combine } from '../roll-up/combine.ts';
import type { RollUp } from '../roll-up/RollUp.ts';
import {
  EXPLANATION_VERSION,
  type Explanation,
  type ExplanationChild,
  type ExplanationInput,
  type ExplanationKind,
  type LeftOut,
} from './Explanation.ts';
import { explanationInput } from './explanationInput.ts';
import { givenInput } from './givenInput.ts';
import { millionthsText } from './millionthsText.ts';
import { objectiveArithmetic } from './objectiveArithmetic.ts';
import type { Rule } from './Rule.ts';
import { ruleOf } from './ruleOf.ts';

/**
 * Explains the progress or the score of an objective. Its value is that of `objectiveProgress` or `objectiveScore`.
 *
 * @param over - Whether the period has ended; matters for a score only.
 * @throws {DomainError} `INVALID_DECIMAL` when an override or assessment has no exact decimal text; measured values always
 * have one. `WEIGHT_NEGATIVE`.
 */
export function explainObjective(
  input: ObjectiveInput,
  kind: ExplanationKind,
  { over }: { readonly over: boolean },
): Explanation {
  const reading = kind === 'PROGRESS' ? objectiveProgress(input) : objectiveScore(input, { over });
  const rollUp = input.definition?.rollUp ?? null;
  const usual = reading.reasons.includes('OVERRIDDEN') ? 'ENTERED' : rollUp?.aggregation;
  const rule = ruleOf(reading, usual ?? 'NO_DEFINITION');
  const isRolledUp = rule === rollUp?.aggregation;
  return {
    rule,
    version: EXPLANATION_VERSION,
    kind,
    subject: input.id,
    inputs: rollUp === null ? [] : inputsOf(rule, rollUp, input),
    children: CHILDLESS.includes(rule) ? [] : input.children.map(childOf),
    arithmetic: isRolledUp && reading.value !== null ? objectiveArithmetic(input.children, rollUp) : null,
    leftOut: isRolledUp && reading.reasons.includes('CHILD_UNKNOWN_EXCLUDED') ? unknownChildren(input) : [],
    reasons: reading.reasons,
    source: reading.source,
    value: millionthsText(reading.value),
    raw: millionthsText(reading.raw),
  };
}

/** Rules that do not look at the children. */
const CHILDLESS: readonly Rule[] = ['PERIOD_OPEN', 'LEARNING', 'NO_DEFINITION'];

function inputsOf(rule: Rule, rollUp: RollUp, input: ObjectiveInput): ExplanationInput[] {
  const { children, override, assessment } = input;
  if (rule === rollUp.aggregation) {
    return [
      explanationInput('weightMode', rollUp.weightMode),
      explanationInput('nullPolicy', rollUp.nullPolicy),
    ];
  }
  if (rule === 'ENTERED' && override !== null)
    return [givenInput('override', override), replacedInput(children, rollUp)];
  // What an assessment replaces is what would stand without it: an override may be among that.
  if (rule === 'ASSESSMENT' && assessment !== null) {
    const replaced = millionthsText(objectiveProgress(input).value);
    return [givenInput('assessment', assessment), explanationInput('replaced', replaced)];
  }
  return [];
}

const replacedInput = (children: ObjectiveInput['children'], rollUp: RollUp): ExplanationInput =>
  explanationInput('replaced', millionthsText(combine(children, rollUp).value));

const childOf = ({ id, value, weight, hash }: ObjectiveInput['children'][number]): ExplanationChild => ({
  id,
  value: millionthsText(value),
  weight: weight === null ? null : weight.toString(),
  hash,
});

const unknownChildren = ({ children }: ObjectiveInput): LeftOut[] =>
  children
    .filter((child) => child.value === null)
    .map(({ id }) => ({ id, reason: 'CHILD_UNKNOWN_EXCLUDED' }));
