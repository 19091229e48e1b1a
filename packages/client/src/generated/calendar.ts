// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { CalendarKind, DateTime, PlainDate, Weekday } from './schema.ts';
import type { ConflictRefusal, NotFoundRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';

/** A way to divide time: the first month of the fiscal year, and how weeks are counted. */
export interface Calendar {
  /** Begins with `cal_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Its short name, unique. */
  code: string;
  /** Its name for people. */
  name: string;
  /** The month, 1…12, in which the fiscal year begins; 1 is the calendar year. */
  firstMonth: number;
  /** The day on which weeks begin. */
  firstDay: Weekday;
  /** How many of its days, 1…7, the first week of a year has in that year at least. */
  minimumDays: number;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
}

export interface CalendarGetVariables {
  /** Its id. */
  id: string;
}

export interface CalendarListVariables {
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export interface CalendarPeriodContainingVariables {
  /** Its id. */
  id: string;
  /** The kind. */
  kind: CalendarKind;
  /** The date. */
  date: PlainDate;
}

export type CalendarCreateResult = { __typename: 'CalendarCreatePayload'; calendar: Calendar; } | ConflictRefusal | ValidationRefusal;

export type CalendarUpdateResult = { __typename: 'CalendarUpdatePayload'; calendar: Calendar; } | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal;
