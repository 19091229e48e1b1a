import { DomainError } from '../error/DomainError.ts';
import { parseFraction } from '../number/parseFraction.ts';
import { parseMillionths } from '../number/parseMillionths.ts';
import type { Reading } from '../reading/Reading.ts';
import type { Child } from '../roll-up/Child.ts';
import { combine } from '../roll-up/combine.ts';
import { type Aggregation, NULL_POLICIES, WEIGHT_MODES } from '../roll-up/RollUp.ts';
import type { Explanation, ExplanationChild } from './Explanation.ts';
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
  return combine(explanation.children.map(childOf), { weightMode, nullPolicy, aggregation });
}

const childOf = ({ id, value, weight, share, hash }: ExplanationChild): Child => ({
  id,
  weight: weight === null ? null : BigInt(weight),
  value: value === null ? null : parseMillionths(value),
  hash,
  ...(share === undefined ? {} : { share: parseFraction(share) }),
});
