import { DomainError } from '../error/DomainError.ts';
import { ALIGNED_ROLL_UP } from '../key-result/alignedReading.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import { enteredReading } from '../reading/enteredReading.ts';
import type { Reading } from '../reading/Reading.ts';
import { unknownReading } from '../reading/unknownReading.ts';
import type { Explanation } from './Explanation.ts';
import { parseExplanation } from './parseExplanation.ts';
import { replayKeyResult } from './replayKeyResult.ts';
import { replayRollUp } from './replayRollUp.ts';
import { requiredInput } from './requiredInput.ts';

/**
 * Computes a value again from nothing but its explanation: offline, by the same rules, from the explanation's own inputs
 * and children. What the explanation claims as its value is not looked at; compare it with the result.
 *
 * @param explanation - An explanation, or what its JSON text was parsed to.
 * @throws {DomainError} `EXPLANATION_INVALID` when it is not well-formed.
 *
 * @example
 * const given = (name, value) => ({ name, value, id: null, at: null, weight: null, note: null });
 * const inputs = [given('baseline', '10'), given('target', '60'), given('current', '35')];
 * const explanation = { rule: 'INCREASE', version: '1', kind: 'PROGRESS', subject: 'kr', inputs, children: [], arithmetic: null, leftOut: [], reasons: [], source: 'CALCULATED', value: '0.5', raw: '0.5' };
 * replay(explanation).value; // => 500000n
 */
export function replay(explanation: unknown): Reading {
  const parsed = parseExplanation(explanation);
  switch (parsed.rule) {
    case 'INCREASE':
    case 'DECREASE':
    case 'AT_LEAST':
    case 'AT_MOST':
    case 'RANGE':
    case 'PIECEWISE':
    case 'MILESTONES':
    case 'BOOLEAN':
    case 'ASSESSED':
      return replayKeyResult(parsed, parsed.rule);
    case 'MEAN':
    case 'MIN':
    case 'COUNT_COMPLETE':
      return replayRollUp(parsed, parsed.rule);
    case 'ALIGNED':
      return replayRollUp(parsed, ALIGNED_ROLL_UP.aggregation);
    case 'ENTERED':
      return enteredReading(givenValue(parsed, 'override'), 'OVERRIDDEN');
    case 'ASSESSMENT':
      return enteredReading(givenValue(parsed, 'assessment'), 'ASSESSMENT_REPLACES');
    case 'PERIOD_OPEN':
      return unknownReading('PERIOD_OPEN');
    case 'LEARNING':
      return unknownReading('LEARNING_OBJECTIVE');
    case 'NO_DEFINITION':
      return unknownReading('NO_DEFINITION');
    case 'ROLL_UP_OFF':
      return unknownReading('ROLL_UP_OFF');
    case 'ALIGNMENT_CYCLE':
      return unknownReading('ALIGNMENT_CYCLE');
  }
}

function givenValue(explanation: Explanation, name: 'override' | 'assessment') {
  const { value } = requiredInput(explanation, name);
  if (value === null)
    throw new DomainError('EXPLANATION_INVALID', `The explanation has no value of "${name}".`);
  return parseDecimal(value);
}
