// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { ConflictRefusal, NotFoundRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';
import type { DateTime, Decimal, Language, PeriodState, PlainDate, ReportFilter, ReportItemKind, ReportKind, ReportOrder, SupportKind, SupportState } from './schema.ts';
import type { Money } from './cost-saving.ts';

/** One thing that a report tells, as its author wrote it. Escape its texts where you show them. */
export interface ReportItem {
  /** Begins with `rit_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** The report. */
  report: { id: string; };
  /** Its place in the report, from 1. A part comes after what it is part of. */
  ordinal: number;
  /** What it is. */
  kind: ReportItemKind;
  /** The section or item that it is part of; null for none. */
  parent: { id: string; } | null;
  /** The text as written; of a section its heading. */
  text: string;
  /** What is to be done about a problem; null when not stated. */
  remedy: string | null;
  /** What a plan item or goal is to reach; null when not stated. */
  target: string | null;
  /** The state of a piece of work when the report was written, in its words; null when not stated. */
  stateText: string | null;
  /** The progress of a piece of work then, as stated, 0…1; null when not stated. */
  progress: Decimal | null;
  /** When it is due, as written; null when not stated. */
  due: { text: string; earliest: PlainDate | null; latest: PlainDate | null; } | null;
  /** What is asked for; null for an item that is no request for support. */
  support: { kind: SupportKind; state: SupportState; addresseeId: string | null; addressee: string | null; amount: Money | null; } | null;
  /** The item that tells the same before it, maybe in other words; null for none. */
  repeats: { id: string; text: string; } | null;
  /** What it is about, in the order given. */
  links: { objective: { id: string; title: string; } | null; keyResult: { id: string; title: string; } | null; statement: { id: string; text: string; } | null; story: { id: string; title: string; } | null; workItem: { id: string; title: string; } | null; incident: { id: string; title: string; } | null; metric: { id: string; name: string; } | null; costSaving: { id: string; title: string; } | null; }[];
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was taken out of its report; null while it is not. */
  archivedAt: DateTime | null;
}

/** What somebody wrote about a period. */
export interface Report {
  /** Begins with `rpt_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** How long a time it is about. */
  kind: ReportKind;
  /** Its title. */
  title: string;
  /** The period that it is about. */
  period: { id: string; code: string; state: PeriodState; };
  /** Who wrote it; null when not stated. */
  author: { id: string; displayName: string; } | null;
  /** The team that it is about; null when it is about its author. */
  team: { id: string; name: string; } | null;
  /** The language in which it is written; null when not stated. */
  language: Language | null;
  /** The day on which it was written, or its page made; it may tell of later days. Null when not stated. */
  writtenOn: PlainDate | null;
  /** That day in the words of the source; null when not stated. */
  writtenText: string | null;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was archived: it is left out of lists since then. Null while it is not. */
  archivedAt: DateTime | null;
}

export interface ReportGetVariables {
  /** Its id. */
  id: string;
}

export interface ReportListVariables {
  /** Which ones; all that are not archived when absent. */
  filter?: ReportFilter | null | undefined;
  /** In which order. */
  orderBy?: readonly ReportOrder[] | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export interface ReportItemGetVariables {
  /** Its id. */
  id: string;
}

export interface ReportItemListVariables {
  /** Its id. */
  id: string;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export type ReportWriteResult = { __typename: 'ReportWritePayload'; report: Report; } | ValidationRefusal;

export type ReportUpdateResult = ConflictRefusal | NotFoundRefusal | { __typename: 'ReportUpdatePayload'; report: Report; } | StaleVersionRefusal | ValidationRefusal;

export type ReportArchiveResult = ConflictRefusal | NotFoundRefusal | { __typename: 'ReportArchivePayload'; report: Report; } | StaleVersionRefusal;

export type ReportItemAddResult = ConflictRefusal | { __typename: 'ReportItemAddPayload'; reportItem: ReportItem; } | ValidationRefusal;

export type ReportItemUpdateResult = ConflictRefusal | NotFoundRefusal | { __typename: 'ReportItemUpdatePayload'; reportItem: ReportItem; } | StaleVersionRefusal | ValidationRefusal;

export type ReportItemRemoveResult = ConflictRefusal | NotFoundRefusal | { __typename: 'ReportItemRemovePayload'; reportItem: ReportItem; } | StaleVersionRefusal;
