import { DomainError } from '../error/DomainError.ts';
import type { Reading } from '../reading/Reading.ts';
import { combine } from '../roll-up/combine.ts';
import { type Aggregation, NULL_POLICIES, WEIGHT_MODES } from '../roll-up/RollUp.ts';
import type { Explanation } from './Explanation.ts';
import { explainedChildren } from './explainedChildren.ts';
import { requiredInput } from './requiredInput.ts';

/** Combines the children of an explanation again, by the rule itself. */
export function replayRollUp(explanation: Explanation, aggregation: Aggregation): Reading {
  const policy = requiredInput(explanation, 'nullPolicy').value;
  const mode = requiredInput(explanation, 'weightMode').value;
  const nullPolicy = NULL_POLICIES.find((known) => known === policy);
  const weightMode = WEIGHT_MODES.find((known) => known === mode);
  if (nullPolicy === undefined || weightMode === undefined) {
    throw new DomainError('EXPLANATION_INVALID', 'The explanation does not say how it combines.');
  }
  return combine(explainedChildren(explanation), { weightMode, nullPolicy, aggregation });
}
