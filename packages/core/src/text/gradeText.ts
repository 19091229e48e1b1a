import type { GradeExplanation } from '../grade/GradeExplanation.ts';
import { gradeWords } from './gradeWords.ts';
import type { Language } from './Language.ts';
import { oneLine } from './oneLine.ts';

/**
 * The explanation of a grade in words: what it is and where it comes from, its sections, the computation, gates, decisions, how far the next grades are, and which
 * single change would give another one. One line each, without a line break at the end.
 *
 * @param nameOf - The name of the person, section, or decider with an id or a code; without one that itself is shown.
 */
export function gradeText(
  explanation: GradeExplanation,
  language: Language,
  nameOf: (id: string) => string | undefined = () => undefined,
): string {
  const words = gradeWords(language);
  const named = (id: string) => oneLine(nameOf(id) ?? id);
  const level = (code: string | null) => (code === null ? words.notRated : oneLine(code));
  const { policy, sections, adjustments, gates, decisions, above, below, changes, reasons } = explanation;
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [heading + words.colon.trimEnd(), ...lines.map((line) => `- ${line}`)];
  const signed = (value: string) => (value.startsWith('-') ? `−${value.slice(1)}` : `+${value}`);
  return [
    named(explanation.subject),
    `${words.grade}${words.colon}${level(explanation.final)} (${words.from[explanation.finalFrom]})`,
    `${words.policy}${words.colon}${oneLine(policy.id)} v${policy.version}`,
    ...list(
      words.sections,
      sections.map(
        ({ code, weight, value }) =>
          `${named(code)}${words.colon}${value ?? words.unknown}${words.comma}${words.weight} ${weight}`,
      ),
    ),
    ...list(
      words.adjustments,
      adjustments.map(({ value, reason }) => `${signed(value)}${words.colon}${oneLine(reason)}`),
    ),
    ...(explanation.arithmetic === null || explanation.adjusted === null
      ? []
      : [`${words.calculation}${words.colon}${explanation.arithmetic} → ${explanation.adjusted}`]),
    `${words.thresholds}${words.colon}${level(explanation.computed)}`,
    ...list(
      words.gates,
      gates.map(({ code, cap }) => `${named(code)}${words.colon}${words.atMost} ${oneLine(cap)}`),
    ),
    ...(gates.length === 0 ? [] : [`${words.afterGates}${words.colon}${level(explanation.gated)}`]),
    ...list(
      words.decisions,
      decisions.map(({ kind, level: to, reason, waives, decidedBy }) => {
        const waived = waives.length === 0 ? '' : ` (${words.waives} ${waives.map(named).join(words.comma)})`;
        return `${words.from[kind]}${words.comma}${named(decidedBy)}${words.colon}${level(to)}${waived} — ${oneLine(reason)}`;
      }),
    ),
    ...(explanation.coefficient === null
      ? []
      : [`${words.coefficient}${words.colon}${explanation.coefficient}`]),
    ...[above, below].flatMap((distance) =>
      distance === null
        ? []
        : [`${words.distance}${words.colon}${oneLine(distance.level)} ${signed(distance.by)}`],
    ),
    ...(changes[0] === undefined
      ? explanation.computed === null
        ? []
        : [words.noSingleChange]
      : [
          `${words.change}${words.colon}${named(changes[0].section)} ${changes[0].from} → ${changes[0].to}${words.comma}${level(changes[0].level)}`,
        ]),
    ...reasons.map((reason) => `${words.why}${words.colon}${words.reasons[reason]}`),
  ].join('\n');
}
