import type { ExplanationInput } from '../explanation/Explanation.ts';
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

function measured({ value }: ExplanationInput, unit: string | null, words: Words): string {
  if (value === null) return words.unknown;
  return unit === null ? value : `${value} ${oneLine(unit)}`;
}

const dated = ({ at }: ExplanationInput, verb: string, words: Words): string =>
  at === null ? '' : words.brackets(`${verb} ${instantText(at)}`);

function milestoneLine(input: ExplanationInput, words: Words): string {
  const title = words.quotes(oneLine(input.note ?? input.id ?? ''));
  const weight = input.weight === null ? '' : `${words.comma}${words.weight} ${input.weight}`;
  const done = (input.value ?? words.notReported) + weight;
  return words.inputs.milestone + title + words.colon + done + dated(input, words.observed, words);
}
