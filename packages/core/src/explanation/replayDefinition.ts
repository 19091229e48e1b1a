import { DomainError } from '../error/DomainError.ts';
import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import type { Measure } from '../key-result/Measure.ts';
import type { ScorePoint } from '../key-result/ScorePoint.ts';
import { THRESHOLD_METHODS, type Threshold } from '../key-result/Threshold.ts';
import type { ValueRange } from '../key-result/ValueRange.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import type { Rational } from '../number/Rational.ts';
import type { Explanation, ExplanationInput, InputName } from './Explanation.ts';
import { inputNumber } from './inputNumber.ts';
import { requiredInput } from './requiredInput.ts';
import { soleInput } from './soleInput.ts';

/** The definition by which a key result was judged, as its explanation tells it. */
export function replayDefinition(explanation: Explanation, measure: Measure): KeyResultDefinition {
  const isDirected = measure === 'INCREASE' || measure === 'DECREASE';
  const hasThreshold = measure === 'AT_LEAST' || measure === 'AT_MOST';
  const required = (name: InputName) => inputNumber(requiredInput(explanation, name));
  return {
    id: '',
    measure,
    valueSource: valueSourceOf(explanation),
    unit: null,
    baseline: isDirected ? required('baseline') : null,
    target: isDirected || hasThreshold ? required('target') : null,
    weight: null,
    validFrom: '',
    recordedAt: '',
    sequence: 0n,
    legacy: true,
    threshold: hasThreshold ? thresholdOf(explanation) : null,
    range: measure === 'RANGE' ? rangeOf(explanation) : null,
    points: explanation.inputs.filter(({ name }) => name === 'point').map(pointOf),
  };
}

function valueSourceOf(explanation: Explanation): KeyResultDefinition['valueSource'] {
  if (soleInput(explanation, 'evidenceCount') !== null) return 'DERIVED';
  return soleInput(explanation, 'numerator') === null ? 'CHECK_IN' : 'RATIO';
}

function thresholdOf(explanation: Explanation): Threshold {
  const { value } = requiredInput(explanation, 'method');
  const method = THRESHOLD_METHODS.find((known) => known === value);
  if (method === undefined) throw new DomainError('EXPLANATION_INVALID', 'The explanation names no method.');
  const tolerance = soleInput(explanation, 'tolerance');
  return { method, tolerance: tolerance === null ? null : inputNumber(tolerance) };
}

function rangeOf(explanation: Explanation): ValueRange | null {
  const end = (name: keyof ValueRange): Rational | null => inputNumber(requiredInput(explanation, name));
  const [low, high, lowest, highest] = [end('low'), end('high'), end('lowest'), end('highest')];
  return low === null || high === null || lowest === null || highest === null
    ? null
    : { low, high, lowest, highest };
}

function pointOf({ value, note }: ExplanationInput): ScorePoint {
  if (value === null || note === null)
    throw new DomainError('EXPLANATION_INVALID', 'A point of the explanation has no value or no score.');
  return { value: parseDecimal(value), score: parseDecimal(note) };
}
