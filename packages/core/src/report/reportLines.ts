import type { Millionths } from '../number/Millionths.ts';
import { placedDecimal } from '../number/placedDecimal.ts';
import type { ListItem, Run } from './ReportDocument.ts';
import type {
  FactIds,
  ReportedFigure,
  ReportedIncident,
  ReportedItem,
  ReportedKeyResult,
  ReportedObjective,
  ReportedResult,
  ReportedSaving,
  ReportedWork,
} from './ReportFacts.ts';
import type { ReportWords } from './reportWords.ts';

/** A published value in percent, exactly. */
const percent = (value: Millionths): string => `${placedDecimal(value, 4)}%`;

const item = (text: string, facts: FactIds, details: readonly string[], words: ReportWords): ListItem => ({
  runs: [
    { text },
    ...(details.length > 0 ? [{ text: words.brackets(details.join(words.separator)) }] : []),
    { facts },
  ],
  parts: [],
});

const withParts = (line: ListItem, parts: readonly ListItem[]): ListItem => ({ ...line, parts });

const present = (...texts: readonly (string | null)[]): string[] =>
  texts.flatMap((text) => (text === null ? [] : [text]));

const given = (value: string | null, say: (value: string) => string): string | null =>
  value === null ? null : say(value);

const progressText = (value: Millionths | null, words: ReportWords): string | null =>
  value === null ? null : words.progress(percent(value));

/** A piece of work with its parts. */
export const workLine = (work: ReportedWork, words: ReportWords): ListItem =>
  withParts(
    item(
      work.title,
      [work.id],
      present(work.state, progressText(work.progress, words), given(work.due, words.due)),
      words,
    ),
    work.parts.map((part) => workLine(part, words)),
  );

/** Where an objective stands, also when that is unknown. */
export const objectiveLine = ({ id, progress }: ReportedObjective, words: ReportWords): ListItem =>
  item(progressText(progress, words) ?? words.progress(words.unknown), [id], [], words);

/** A key result with its progress, also when that is unknown. */
export const keyResultLine = ({ id, title, progress }: ReportedKeyResult, words: ReportWords): ListItem =>
  item(title, [id], [progressText(progress, words) ?? words.progress(words.unknown)], words);

/** A written result. */
export const resultLine = ({ id, text }: ReportedResult, words: ReportWords): ListItem =>
  item(text, [id], [], words);

/** A figure as stated and as computed: side by side where both are known and they do not agree, else the stated one. */
export function figureLine({ name, stated, computed, agree }: ReportedFigure, words: ReportWords): ListItem {
  const isBoth = stated !== null && computed !== null && agree !== true;
  const said = (figure: { readonly text: string; readonly ids: FactIds }, label: string): Run[] => [
    { text: isBoth ? `${label} ${figure.text}` : figure.text },
    { facts: figure.ids },
  ];
  return {
    runs: [
      { text: `${name}${words.colon}` },
      ...(stated === null ? [] : said(stated, words.stated)),
      ...(isBoth ? [{ text: words.separator }] : []),
      ...(computed !== null && (stated === null || isBoth) ? said(computed, words.computed) : []),
    ],
    parts: [],
  };
}

/** Something that went wrong. */
export const incidentLine = (incident: ReportedIncident, words: ReportWords): ListItem =>
  item(
    `${incident.at} ${incident.title}`,
    [incident.id],
    present(incident.description, given(incident.duration, words.duration)),
    words,
  );

/** A cost saving. */
export const savingLine = ({ id, title, amount, state }: ReportedSaving, words: ReportWords): ListItem =>
  item(title, [id], [amount ?? `${words.amount} ${words.unknown}`, state], words);

/** An item of a written report with its parts. */
export const itemLine = (told: ReportedItem, words: ReportWords): ListItem =>
  withParts(
    item(
      told.text,
      [told.id, ...told.about],
      present(
        given(told.remedy, (text) => `${words.remedy}${words.colon}${text}`),
        given(told.target, (text) => `${words.target}${words.colon}${text}`),
        told.state,
        progressText(told.progress, words),
        given(told.due, words.due),
        given(told.addressee, (text) => `${words.addressee} ${text}`),
        told.amount,
        told.repeats === null ? null : words.toldBefore,
      ),
      words,
    ),
    told.parts.map((part) => itemLine(part, words)),
  );
