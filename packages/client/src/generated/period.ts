// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { ConflictRefusal, NotFoundRefusal, PeriodClosedRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';
import type { Curve, DateTime, Decimal, PeriodFilter, PeriodKind, PeriodOrder, PeriodState, PlainDate } from './schema.ts';

/** The rules by which health is judged. */
export interface HealthRules {
  /** How progress is expected over a period. */
  curve: Curve;
  /** Days from one observation to the next. */
  cadenceDays: number;
  /** Days by which an observation may be late before the last one counts as old. */
  graceDays: number;
  /** Up to this far behind the expected progress, 0…1, something is on track. */
  onTrackGap: Decimal;
  /** Up to this far behind it is at risk; beyond, it is off track. */
  atRiskGap: Decimal;
}

/** A span of dates for which objectives are set: from `startsOn` until before `endsBefore`, in the time zone of the organisation. */
export interface Period {
  /** Begins with `prd_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Its short name, unique in its calendar: `2026-Q4`. */
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
  /** The calendar whose period it is; null when its dates were stated. */
  calendar: { id: string; code: string; } | null;
  /** Of a week of a calendar the year that it is a week of, around New Year not always that of its days; else null. */
  weekYear: number | null;
  /** Of a week of a calendar its number in `weekYear`, from 1; else null. */
  week: number | null;
  /** When it was last opened again; null when it never was. */
  reopenedAt: DateTime | null;
  /** Why it was last opened again; null when it never was. */
  reopenReason: string | null;
  /** The version of the rules that it keeps from its opening on. */
  rulesVersion: string;
  /** The rules of health that it keeps from its opening on. */
  healthRules: HealthRules;
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

export type PeriodOpenResult = ConflictRefusal | { __typename: 'PeriodOpenPayload'; period: Period; } | ValidationRefusal;

export type PeriodReopenResult = ConflictRefusal | NotFoundRefusal | { __typename: 'PeriodReopenPayload'; period: Period; } | StaleVersionRefusal | ValidationRefusal;

export interface PeriodCloseStateVariables {
  /** Its id. */
  id: string;
}

export interface PeriodClosePreviewVariables {
  /** Its id. */
  id: string;
}
