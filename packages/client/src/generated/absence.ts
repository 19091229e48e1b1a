// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { AbsenceKind, DateTime, PlainDate } from './schema.ts';
import type { ConflictRefusal, NotFoundRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';

/** Days on which a person does not work: from `startsOn` until before `endsBefore`. */
export interface Absence {
  /** Begins with `abs_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Who. */
  person: { id: string; displayName: string; };
  /** Why. */
  kind: AbsenceKind;
  /** Its first day. */
  startsOn: PlainDate;
  /** The first day after it. */
  endsBefore: PlainDate;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was taken back: its days count as worked since then. Null while it stands. */
  archivedAt: DateTime | null;
}

export interface AbsenceListVariables {
  /** The id. */
  personId: string;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export interface PersonProrationFactorVariables {
  /** The id. */
  personId: string;
  /** The period. */
  periodId: string;
}

export type AbsenceCreateResult = { __typename: 'AbsenceCreatePayload'; absence: Absence; } | ConflictRefusal | ValidationRefusal;

export type AbsenceUpdateResult = { __typename: 'AbsenceUpdatePayload'; absence: Absence; } | ConflictRefusal | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal;

export type AbsenceArchiveResult = { __typename: 'AbsenceArchivePayload'; absence: Absence; } | ConflictRefusal | NotFoundRefusal | StaleVersionRefusal;
