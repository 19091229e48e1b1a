import { DomainError } from '../error/DomainError.ts';
import { THRESHOLD_METHODS } from '../key-result/Threshold.ts';
import { isDecimal } from '../number/isDecimal.ts';
import { parseFraction } from '../number/parseFraction.ts';
import { parseMillionths } from '../number/parseMillionths.ts';
import { READING_SOURCES } from '../reading/Reading.ts';
import { REASON_CODES } from '../reading/ReasonCode.ts';
import { NULL_POLICIES, WEIGHT_MODES } from '../roll-up/RollUp.ts';
import {
  EXPLANATION_KINDS,
  EXPLANATION_VERSION,
  type Explanation,
  type ExplanationChild,
  type ExplanationInput,
  INPUT_NAMES,
  type LeftOut,
} from './Explanation.ts';
import { RULES } from './Rule.ts';
import { wellFormed } from './wellFormed.ts';

/**
 * Reads an explanation from data of unknown origin, for instance from parsed JSON.
 *
 * @throws {DomainError} `EXPLANATION_INVALID` when it is not well-formed.
 */
export function parseExplanation(value: unknown): Explanation {
  const from = record(value, 'the explanation');
  return {
    rule: oneOf(RULES, from['rule'], 'rule'),
    version: oneOf([EXPLANATION_VERSION], from['version'], 'version'),
    kind: oneOf(EXPLANATION_KINDS, from['kind'], 'kind'),
    subject: text(from['subject'], 'subject'),
    inputs: list(from['inputs'], 'inputs').map(inputOf),
    children: list(from['children'], 'children').map(childOf),
    arithmetic: textOrNull(from['arithmetic'], 'arithmetic'),
    leftOut: list(from['leftOut'], 'leftOut').map(leftOutOf),
    reasons: list(from['reasons'], 'reasons').map((reason) => oneOf(REASON_CODES, reason, 'reasons')),
    source: oneOf(READING_SOURCES, from['source'], 'source'),
    value: published(from['value'], 'value'),
    raw: published(from['raw'], 'raw'),
  };
}

function inputOf(value: unknown): ExplanationInput {
  const from = record(value, 'inputs');
  const name = oneOf(INPUT_NAMES, from['name'], 'inputs.name');
  return {
    name,
    value: inputValue(name, from['value']),
    id: textOrNull(from['id'], 'inputs.id'),
    at: textOrNull(from['at'], 'inputs.at'),
    weight: weight(from['weight'], 'inputs.weight'),
    note: noteOf(name, from['note']),
  };
}

/** The note of a point is its score. */
function noteOf(name: ExplanationInput['name'], value: unknown): string | null {
  const note = textOrNull(value, 'inputs.note');
  return name !== 'point' || (note !== null && isDecimal(note)) ? note : invalid('inputs.note');
}

function inputValue(name: ExplanationInput['name'], value: unknown): string | null {
  switch (name) {
    case 'weightMode':
      return oneOf(WEIGHT_MODES, value, name);
    case 'nullPolicy':
      return oneOf(NULL_POLICIES, value, name);
    case 'method':
      return oneOf(THRESHOLD_METHODS, value, name);
    case 'replaced':
      return published(value, name);
    case 'step':
      return fraction(value, name);
    case 'unknownTime':
    case 'unknownObservations':
    case 'evidenceCount':
      return weight(value, name) ?? invalid(name);
    case 'unit':
    case 'evidence':
      return textOrNull(value, name);
    default: {
      const given = textOrNull(value, name);
      return given === null || isDecimal(given) ? given : invalid(name);
    }
  }
}

function childOf(value: unknown): ExplanationChild {
  const from = record(value, 'children');
  return {
    id: text(from['id'], 'children.id'),
    value: published(from['value'], 'children.value'),
    weight: weight(from['weight'], 'children.weight'),
    hash: textOrNull(from['hash'], 'children.hash'),
    ...(from['share'] === undefined ? {} : { share: fraction(from['share'], 'children.share') }),
    ...(from['effectiveWeight'] === undefined
      ? {}
      : { effectiveWeight: fraction(from['effectiveWeight'], 'children.effectiveWeight') }),
  };
}

function leftOutOf(value: unknown): LeftOut {
  const from = record(value, 'leftOut');
  return {
    id: text(from['id'], 'leftOut.id'),
    reason: oneOf(REASON_CODES, from['reason'], 'leftOut.reason'),
  };
}

function invalid(where: string): never {
  throw new DomainError('EXPLANATION_INVALID', `The explanation is not well-formed at "${where}".`);
}

const { record, list, text, textOrNull, oneOf, read } = wellFormed(invalid);

function weight(value: unknown, where: string): string | null {
  const given = textOrNull(value, where);
  return given === null || /^(?:0|[1-9][0-9]{0,19})$/.test(given) ? given : invalid(where);
}

function fraction(value: unknown, where: string): string {
  read(parseFraction, value, where);
  return text(value, where);
}

function published(value: unknown, where: string): string | null {
  if (value === null) return null;
  read(parseMillionths, value, where);
  return text(value, where);
}
