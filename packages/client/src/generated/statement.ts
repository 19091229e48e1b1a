// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { ConflictRefusal, NotFoundRefusal, PeriodClosedRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';
import type { DateTime } from './schema.ts';

/** A written result, as its author stated it. */
export interface Statement {
  /** Begins with `stm_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Its place among the statements about the same thing, from 1. */
  ordinal: number;
  /** The text as written. Escape it where you show it. */
  text: string;
  /** Who stated it; null when not stated. */
  author: { id: string; displayName: string; } | null;
  /** The objective it is about; null when that is a key result. */
  objective: { id: string; title: string; } | null;
  /** The key result it is about; null when that is an objective. */
  keyResult: { id: string; title: string; } | null;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was archived: it is left out of lists since then. Null while it is not. */
  archivedAt: DateTime | null;
}

export type StatementCreateResult = ConflictRefusal | PeriodClosedRefusal | { __typename: 'StatementCreatePayload'; statement: Statement; } | ValidationRefusal;

export type StatementUpdateResult = ConflictRefusal | NotFoundRefusal | PeriodClosedRefusal | StaleVersionRefusal | { __typename: 'StatementUpdatePayload'; statement: Statement; } | ValidationRefusal;

export type StatementArchiveResult = ConflictRefusal | NotFoundRefusal | PeriodClosedRefusal | StaleVersionRefusal | { __typename: 'StatementArchivePayload'; statement: Statement; };
