import { combinedProgress } from '../objective/combinedProgress.ts';
import { drivingChildren } from '../objective/drivingChildren.ts';
import type { ObjectiveDefinition } from '../objective/ObjectiveDefinition.ts';
import type { ObjectiveInput } from '../objective/ObjectiveInput.ts';
import { objectiveProgress } from '../objective/objectiveProgress.ts';
import { objectiveScore } from '../objective/objectiveScore.ts';
import {
  EXPLANATION_VERSION,
  type Explanation,
  type ExplanationInput,
  type ExplanationKind,
} from './Explanation.ts';
import { explanationInput } from './explanationInput.ts';
import { givenInput } from './givenInput.ts';
import { millionthsText } from './millionthsText.ts';
import type { Rule } from './Rule.ts';
import { explanationChildren, rolledUpParts } from './rolledUpParts.ts';
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
  const { definition } = input;
  const rollUp = definition?.rollUp ?? null;
  const usual = reading.reasons.includes('OVERRIDDEN') ? 'ENTERED' : rollUp?.aggregation;
  const rule = ruleOf(reading, usual ?? 'NO_DEFINITION');
  const children = drivingChildren(input);
  // The hashes of what goes round in a circle would rest on one another.
  const isChildless = CHILDLESS.includes(rule) || rollUp === null || input.circular === true;
  return {
    rule,
    version: EXPLANATION_VERSION,
    kind,
    subject: input.id,
    children: isChildless ? [] : explanationChildren(children, rollUp),
    ...(rollUp !== null && rule === rollUp.aggregation
      ? rolledUpParts(children, rollUp, reading)
      : { inputs: givenInputs(rule, input, definition), arithmetic: null, leftOut: [] }),
    reasons: reading.reasons,
    source: reading.source,
    value: millionthsText(reading.value),
    raw: millionthsText(reading.raw),
  };
}

/** Rules that do not look at the children. */
const CHILDLESS: readonly Rule[] = ['PERIOD_OPEN', 'LEARNING', 'NO_DEFINITION', 'ROLL_UP_OFF'];

function givenInputs(
  rule: Rule,
  input: ObjectiveInput,
  definition: ObjectiveDefinition | null,
): ExplanationInput[] {
  const { override, assessment } = input;
  if (definition === null) return [];
  if (rule === 'ENTERED' && override !== null) {
    const replaced = millionthsText(combinedProgress(input, definition).value);
    return [givenInput('override', override), explanationInput('replaced', replaced)];
  }
  // What an assessment replaces is what would stand without it: an override may be among that.
  if (rule === 'ASSESSMENT' && assessment !== null) {
    const replaced = millionthsText(objectiveProgress(input).value);
    return [givenInput('assessment', assessment), explanationInput('replaced', replaced)];
  }
  return [];
}
