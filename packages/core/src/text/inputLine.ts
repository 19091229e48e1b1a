import type { ExplanationInput } from '../explanation/Explanation.ts';
import { THRESHOLD_METHODS } from '../key-result/Threshold.ts';
import { printDecimal } from '../number/printDecimal.ts';
import { roundTo } from '../number/roundTo.ts';
import { instantText } from './instantText.ts';
import { oneLine } from './oneLine.ts';
import { publishedText } from './publishedText.ts';
import type { Words } from './Words.ts';

/** One input as a line: name, value with its unit, date, reason. Null for an input that the reader has no use for. */
export function inputLine(input: ExplanationInput, unit: string | null, words: Words): string | null {
  const { name, note } = input;
  const label = words.inputs[name];
  switch (name) {
    case 'unit':
    case 'weightMode':
    case 'nullPolicy':
      return null;
    case 'baseline':
    case 'target':
      return label + words.colon + measured(input, unit, words) + dated(input, words.since, words);
    case 'current':
      return label + words.colon + measured(input, unit, words) + dated(input, words.observed, words);
    case 'numerator':
    case 'denominator':
      return label + words.colon + measured(input, null, words) + dated(input, words.observed, words);
    case 'tolerance':
    case 'low':
    case 'high':
    case 'lowest':
    case 'highest':
      return label + words.colon + measured(input, unit, words);
    case 'method': {
      const method = THRESHOLD_METHODS.find((known) => known === input.value);
      // That the latest one decides is what everybody expects.
      return method === undefined || method === 'LAST' ? null : label + words.colon + words.methods[method];
    }
    case 'point':
      return `${label + words.colon + measured(input, unit, words)} → ${note ?? ''}`;
    case 'step':
      return stepLine(input, unit, words);
    case 'unknownTime':
      return input.value === '0' ? null : label + words.colon + daysText(input.value, words);
    case 'unknownObservations':
      return input.value === '0' ? null : label + words.colon + (input.value ?? '');
    case 'evidence':
      return label + words.colon + (input.id ?? '') + (input.value === null ? '' : ` → ${input.value}`);
    case 'evidenceCount':
      return label + words.colon + (input.value ?? '');
    case 'milestone':
      return milestoneLine(input, words);
    case 'assessment':
    case 'override': {
      const value = measured(input, name === 'override' ? unit : null, words);
      const reason = note === null ? '' : words.comma + words.reason + words.colon + oneLine(note);
      return label + words.colon + value + dated(input, words.given, words) + reason;
    }
    case 'replaced':
      return label + words.colon + publishedText(input.value, words);
  }
}

function measured({ value }: Pick<ExplanationInput, 'value'>, unit: string | null, words: Words): string {
  if (value === null) return words.unknown;
  return unit === null ? value : `${value} ${oneLine(unit)}`;
}

const dated = ({ at }: ExplanationInput, verb: string, words: Words): string =>
  at === null ? '' : words.brackets(`${verb} ${instantText(at)}`);

function stepLine({ value, at, weight, note }: ExplanationInput, unit: string | null, words: Words): string {
  const observed = measured({ value: note }, unit, words);
  const since = at === null ? '' : words.brackets(`${words.since} ${instantText(at)}`);
  // An observation weighs 1; a time is told in days.
  const length = weight === '1' || weight === null ? '' : words.comma + daysText(weight, words);
  return `${words.inputs.step}${words.colon}${observed}${since}${length}${words.comma}${words.held} ${value ?? ''}`;
}

const DAY = 86_400_000n;

const daysText = (milliseconds: string | null, words: Words): string =>
  `${printDecimal(roundTo({ numerator: BigInt(milliseconds ?? '0'), denominator: DAY }, 2))} ${words.days}`;

function milestoneLine(input: ExplanationInput, words: Words): string {
  const title = words.quotes(oneLine(input.note ?? input.id ?? ''));
  const weight = input.weight === null ? '' : `${words.comma}${words.weight} ${input.weight}`;
  const done = (input.value ?? words.notReported) + weight;
  return words.inputs.milestone + title + words.colon + done + dated(input, words.observed, words);
}
