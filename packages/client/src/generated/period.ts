// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { ConflictRefusal, NotFoundRefusal, PeriodClosedRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';
import type { DateTime, PeriodFilter, PeriodKind, PeriodOrder, PeriodState, PlainDate } from './schema.ts';

/** A span of dates for which objectives are set: from `startsOn` until before `endsBefore`, in the time zone of the organisation. */
export interface Period {
  /** Begins with `prd_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Its short name, unique: `2026-Q4`. */
  code: string;
  /** Its name for people. */
  name: string;
  /** How long it is, as people name it. */
  kind: PeriodKind;
  /** Whether it takes changes. */
  state: PeriodState;
  /** Its first day. */
  startsOn: PlainDate;
  /** The first day after it. */
  endsBefore: PlainDate;
  /** What is to be known about it, as that its year is assumed. Null for nothing. */
  note: string | null;
  /** When it was closed; null while it is not. */
  closedAt: DateTime | null;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
}

export interface PeriodGetVariables {
  /** Its id. */
  id: string;
}

export interface PeriodListVariables {
  /** Which ones; all when absent. */
  filter?: PeriodFilter | null | undefined;
  /** In which order. */
  orderBy?: readonly PeriodOrder[] | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export type PeriodCreateResult = ConflictRefusal | { __typename: 'PeriodCreatePayload'; period: Period; } | ValidationRefusal;

export type PeriodUpdateResult = NotFoundRefusal | { __typename: 'PeriodUpdatePayload'; period: Period; } | StaleVersionRefusal | ValidationRefusal;

export type PeriodCloseResult = ConflictRefusal | NotFoundRefusal | { __typename: 'PeriodClosePayload'; period: Period; } | PeriodClosedRefusal | StaleVersionRefusal;
