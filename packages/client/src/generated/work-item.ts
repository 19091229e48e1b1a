// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { CompletionReason, DateTime, Decimal, PlainDate, RecurrenceUnit, WorkItemFilter, WorkItemOrder, WorkItemState } from './schema.ts';
import type { ConflictRefusal, NotFoundRefusal, PeriodClosedRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';

/** An initiative or task: under an objective or key result, a part of other work, or free. */
export interface WorkItem {
  /** Begins with `wi_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Its place among those in the same place, from 1. */
  ordinal: number;
  /** What is to be done, in one line. */
  title: string;
  /** More about it; null for nothing. */
  description: string | null;
  /** Its state. */
  state: WorkItemState;
  /** The state in the words of the source, as `提测`; null when not stated. */
  stateText: string | null;
  /** As it is stated, 0…1; null when nobody said. What the parts say may differ. */
  progress: number | null;
  /** How far its parts are; archived ones are left out. */
  completion: { counted: number; done: number; dropped: number; share: number | null; progress: number | null; reasons: CompletionReason[]; };
  /** The objective under which it stands; else null. */
  objective: { id: string; title: string; } | null;
  /** The key result under which it stands; else null. */
  keyResult: { id: string; title: string; } | null;
  /** What it is a part of; null for no part. */
  parent: { id: string; title: string; } | null;
  /** Who answers for it; null when not stated. */
  owner: { id: string; displayName: string; } | null;
  /** When it is due; null when nobody said. */
  due: { text: string; earliest: PlainDate | null; latest: PlainDate | null; } | null;
  /** How it comes again; null when it comes once. */
  recurrence: { every: number; unit: RecurrenceUnit; amount: Decimal | null; amountUnit: string | null; } | null;
  /** From when on it stands like this. Null only before its first version. */
  observedAt: DateTime | null;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was archived: it is left out of lists since then. Null while it is not. */
  archivedAt: DateTime | null;
}

export interface WorkItemGetVariables {
  /** Its id. */
  id: string;
}

export interface WorkItemListVariables {
  /** Which ones; all that are not archived when absent. */
  filter?: WorkItemFilter | null | undefined;
  /** In which order. */
  orderBy?: readonly WorkItemOrder[] | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export type WorkItemWriteResult = ConflictRefusal | PeriodClosedRefusal | ValidationRefusal | { __typename: 'WorkItemWritePayload'; workItem: WorkItem; };

export type WorkItemUpdateResult = ConflictRefusal | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal | { __typename: 'WorkItemUpdatePayload'; workItem: WorkItem; };

export type WorkItemMoveResult = ConflictRefusal | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal | { __typename: 'WorkItemMovePayload'; workItem: WorkItem; };

export type WorkItemPlaceResult = ConflictRefusal | NotFoundRefusal | PeriodClosedRefusal | StaleVersionRefusal | ValidationRefusal | { __typename: 'WorkItemPlacePayload'; workItem: WorkItem; };

export type WorkItemArchiveResult = ConflictRefusal | NotFoundRefusal | StaleVersionRefusal | { __typename: 'WorkItemArchivePayload'; workItem: WorkItem; };
