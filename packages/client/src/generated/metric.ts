// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { AggregateReason, DateTime, Decimal, DimensionConditionInput, MetricAggregate, MetricDirection, MetricFilter, MetricOrder, PeriodKind, PlainDate } from './schema.ts';
import type { ConflictRefusal, NotFoundRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';

/** A number that is measured again and again. */
export interface Metric {
  /** Begins with `mtr_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Its short name, unique: `sms-failure-rate`. */
  code: string;
  /** Its name for people. */
  name: string;
  /** What it measures and how; null for nothing. */
  description: string | null;
  /** The code of the unit of its values, as `ms` or `share`. It never changes. */
  unit: string;
  /** Which way it should go. */
  direction: MetricDirection;
  /** Days from one sample to the next; null when there is no such rhythm. */
  cadenceDays: number | null;
  /** The names of the dimensions that its samples may have. */
  dimensions: string[];
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was archived: it is left out of lists since then. Null while it is not. */
  archivedAt: DateTime | null;
}

/** One measurement of a metric. It is never changed: of those with the same window and dimensions the one recorded last counts. */
export interface Sample {
  /** Begins with `smp_`. */
  id: string;
  /** What was measured. */
  metric: { id: string; code: string; unit: string; };
  /** The instant, or the start of the window. */
  start: DateTime;
  /** The end of the window, which is no longer in it; null for a sample of an instant. */
  end: DateTime | null;
  /** The value in the unit of the sample; null for a ratio. */
  value: Decimal | null;
  /** The upper part of a ratio, in the unit of the sample; else null. */
  numerator: Decimal | null;
  /** The lower part of a ratio; else null. */
  denominator: Decimal | null;
  /** The code of the unit in which it was recorded; it converts to that of the metric. */
  unit: string;
  /** What it is about. */
  dimensions: { name: string; value: string; }[];
  /** Who measured it; null when not stated. */
  author: { id: string; displayName: string; } | null;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was complete: the end of its window, or its instant. */
  observedAt: DateTime;
  /** When it was recorded, by the clock of the database. */
  recordedAt: DateTime;
}

/** The samples of a span of days as one value. */
export interface MetricPoint {
  /** Its first day. */
  startsOn: PlainDate;
  /** The first day after it. */
  endsBefore: PlainDate;
  /** In the unit of the metric; of COUNT a number. At most 9 decimal places, rounded half to even. Null is unknown: `reason` says why. */
  value: Decimal | null;
  /** Why the value is unknown; null when it is known. */
  reason: AggregateReason | null;
  /** How many samples it rests on. */
  count: number;
  /** How many samples lie only partly in the span. They do not count: how much of them belongs here is not known. */
  straddling: number;
}

export interface MetricGetVariables {
  /** Its id. */
  id: string;
}

export interface MetricListVariables {
  /** Which ones; all that are not archived when absent. */
  filter?: MetricFilter | null | undefined;
  /** In which order. */
  orderBy?: readonly MetricOrder[] | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export interface MetricSeriesVariables {
  /** The metric. */
  metricId: string;
  /** The first day. */
  from: PlainDate;
  /** The first day that no longer counts. */
  until: PlainDate;
  /** Divide by periods of this kind; the first and the last are cut to the span. Not CUSTOM. */
  period?: PeriodKind | null | undefined;
  /** The calendar of these periods; that of ISO 8601, with years from January, when absent. */
  calendarId?: string | null | undefined;
  /** Divide every so many days instead, at least 1. */
  days?: number | null | undefined;
  /** How the samples of a part become one value. */
  aggregate: MetricAggregate;
  /** Of PERCENTILE: which one, above 0 and at most 100. */
  percent?: Decimal | null | undefined;
  /** Which samples count; all when absent. */
  filter?: readonly DimensionConditionInput[] | null | undefined;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
}

export type MetricDefineResult = ConflictRefusal | { __typename: 'MetricDefinePayload'; metric: Metric; } | ValidationRefusal;

export type MetricUpdateResult = ConflictRefusal | { __typename: 'MetricUpdatePayload'; metric: Metric; } | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal;

export type MetricArchiveResult = ConflictRefusal | { __typename: 'MetricArchivePayload'; metric: Metric; } | NotFoundRefusal | StaleVersionRefusal;

export type MetricRecordResult = ConflictRefusal | { __typename: 'MetricRecordPayload'; samples: Sample[]; } | ValidationRefusal;
