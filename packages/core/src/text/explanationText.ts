import type { Explanation, ExplanationChild } from '../explanation/Explanation.ts';
import { soleInput } from '../explanation/soleInput.ts';
import { inputLine } from './inputLine.ts';
import type { Language } from './Language.ts';
import { oneLine } from './oneLine.ts';
import { publishedText } from './publishedText.ts';
import { reasonText } from './reasonText.ts';
import { ruleText } from './ruleText.ts';
import { subjectLabel } from './subjectLabel.ts';
import type { Words } from './Words.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * An explanation in words: what the value is, by which rule, what it is based on and since when, the computation, what was
 * left out, and why. One line each, without a line break at the end.
 *
 * @param titleOf - The title of the key result or objective with an id; without one the id itself is shown.
 *
 * @example
 * const open = explainKeyResult({ id: 'kr_1', definition: null, milestones: [] }, 'SCORE', { over: false });
 * explanationText(open, 'en').split('\n')[1]; // => 'Score: unknown'
 */
export function explanationText(
  explanation: Explanation,
  language: Language,
  titleOf: (id: string) => string | undefined = () => undefined,
): string {
  const words = wordsOf(language);
  const named = (id: string) => oneLine(titleOf(id) ?? id);
  const { rule, kind, value, reasons } = explanation;
  const label = subjectLabel(rule, words);
  const unit = soleInput(explanation, 'unit')?.value ?? null;
  const basis = explanation.inputs.map((input) => inputLine(input, unit, words));

  return [
    (label === null ? '' : label + words.colon) + named(explanation.subject),
    words.kinds[kind] + words.colon + publishedText(value, words),
    words.headings.rule + words.colon + ruleText(rule, language),
    ...listed(
      words.headings.basis,
      basis.filter((line) => line !== null),
      words,
    ),
    ...listed(
      words.headings.parts,
      explanation.children.map((child) => childLine(child, named, words)),
      words,
    ),
    ...arithmeticLines(explanation, words),
    ...listed(
      words.headings.leftOut,
      explanation.leftOut.map(({ id, reason }) => named(id) + words.colon + reasonText(reason, language)),
      words,
    ),
    ...reasons.map(
      (reason) =>
        (value === null ? words.headings.why : words.headings.note) +
        words.colon +
        reasonText(reason, language),
    ),
  ].join('\n');
}

const listed = (heading: string, lines: readonly string[], words: Words): string[] =>
  lines.length === 0 ? [] : [heading + words.colon.trimEnd(), ...lines.map((line) => `- ${line}`)];

function childLine(
  { id, value, weight, share, effectiveWeight }: ExplanationChild,
  named: (id: string) => string,
  words: Words,
): string {
  const said = (word: string, number: string | null | undefined) =>
    number == null ? '' : `${words.comma}${word} ${number}`;
  return (
    named(id) +
    words.colon +
    publishedText(value, words) +
    said(words.weight, weight) +
    said(words.share, share) +
    said(words.countsAs, effectiveWeight)
  );
}

function arithmeticLines({ arithmetic, value, raw }: Explanation, words: Words): string[] {
  if (arithmetic === null || value === null) return [];
  // An arrow, not an equals sign: the result may be rounded.
  const result = raw === null || raw === value ? value : `${raw}${words.comma}${words.heldWithin}`;
  return [`${words.headings.arithmetic}${words.colon}${arithmetic} → ${result}`];
}
