// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { ConflictRefusal, NotFoundRefusal, PeriodClosedRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';
import type { DateTime, Decimal, PlainDate, Qualifier, StatementFilter, StatementOrder } from './schema.ts';
import type { EvidenceLink } from './evidence-link.ts';

/** A written result, as its author stated it. Two that contradict each other both stay. */
export interface Statement {
  /** Begins with `stm_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** The text as written. Escape it where you show it. */
  text: string;
  /** The figure that it states; null for none. */
  figure: { text: string; value: Decimal | null; places: number; qualifier: Qualifier; unit: string | null; startsOn: PlainDate | null; endsBefore: PlainDate | null; } | null;
  /** What it is about; empty for nothing yet. */
  links: EvidenceLink[];
  /** Who stated it; null when not stated. */
  author: { id: string; displayName: string; } | null;
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

export interface StatementGetVariables {
  /** Its id. */
  id: string;
}

export interface StatementListVariables {
  /** Which ones; all that are not archived when absent. */
  filter?: StatementFilter | null | undefined;
  /** In which order. */
  orderBy?: readonly StatementOrder[] | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export type StatementLinkResult = ConflictRefusal | NotFoundRefusal | PeriodClosedRefusal | { __typename: 'StatementLinkPayload'; link: EvidenceLink; } | ValidationRefusal;

export type StatementUnlinkResult = ConflictRefusal | NotFoundRefusal | PeriodClosedRefusal | StaleVersionRefusal | { __typename: 'StatementUnlinkPayload'; link: EvidenceLink; };
