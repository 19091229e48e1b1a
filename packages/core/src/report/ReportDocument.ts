import type { Language } from '../text/Language.ts';
import type { FactIds } from './ReportFacts.ts';

/** A run of text. It is text and nothing else: each writer escapes it for its format. */
export interface TextRun {
  readonly text: string;
  readonly strong?: boolean;
}

/** A reference to a footnote that names the facts that the text before it rests on. */
export interface NoteRun {
  readonly facts: FactIds;
}

/** A piece of a line. */
export type Run = TextRun | NoteRun;

/** An item of a list, with a list below it. */
export interface ListItem {
  readonly runs: readonly Run[];
  readonly parts: readonly ListItem[];
}

/** A heading, or a list. */
export type Block =
  | { readonly kind: 'HEADING'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'LIST'; readonly items: readonly ListItem[] };

/** A report, whatever its format. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly Block[];
}
