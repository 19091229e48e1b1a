import type { SavingLedger } from '../cost-saving/CostSaving.ts';
import type { Severity } from '../incident/Severity.ts';
import type { DimensionFilter } from '../metric/aggregateSamples.ts';
import type { MetricAggregate } from '../metric/MetricAggregate.ts';
import type { DateSpan } from '../period/DateSpan.ts';

/** The kinds of evidence that a key result can be derived from. */
export const DERIVATION_SOURCES = [
  'METRIC',
  'INCIDENT',
  'COST_SAVING',
  'WORK_ITEM',
  'STATEMENT',
  'STORY',
] as const;
/** The kind of evidence that a key result is derived from. */
export type DerivationSource = (typeof DERIVATION_SOURCES)[number];

/** How incidents become one value. */
export const INCIDENT_AGGREGATES = [
  'COUNT',
  'DOWNTIME',
  'AVAILABILITY',
  'MEAN_TIME',
  'MEDIAN_TIME',
  'P90_TIME',
] as const;
/**
 * `COUNT`: how many began in the window. `DOWNTIME` (in milliseconds) and `AVAILABILITY` (a share) of one service. `MEAN_TIME`, `MEDIAN_TIME`,
 * `P90_TIME`: of one step of their handling, in milliseconds.
 */
export type IncidentAggregate = (typeof INCIDENT_AGGREGATES)[number];

/** The steps of handling an incident whose length is known. */
export const INCIDENT_STEPS = ['DETECT', 'ACKNOWLEDGE', 'MITIGATE', 'RESOLVE'] as const;
/** A step of handling an incident: until it was detected, acknowledged, mitigated, resolved. */
export type IncidentStep = (typeof INCIDENT_STEPS)[number];

/** How savings become one value. */
export const SAVING_AGGREGATES = ['ANNUALISED', 'ONCE', 'ACCRUED', 'COUNT'] as const;
/**
 * `ANNUALISED`: what the recurring ones save in a year. `ONCE`: what those save that come once. `ACCRUED`: what all save within the window, day by
 * day. `COUNT`: how many there are.
 */
export type SavingAggregate = (typeof SAVING_AGGREGATES)[number];

/** The states that count: what is realised holds what is verified. */
export const SAVING_STAGES = ['EXPECTED', 'REALISED', 'VERIFIED'] as const;
/** The least that a saving must have reached to count. */
export type SavingStage = (typeof SAVING_STAGES)[number];

/** How work items become one value. */
export const WORK_ITEM_AGGREGATES = ['COUNT_DONE', 'SHARE_DONE', 'MEAN_PROGRESS'] as const;
/** `COUNT_DONE`: how many are done. `SHARE_DONE`: their share of all. `MEAN_PROGRESS`: the mean of their progress, each alike. */
export type WorkItemAggregate = (typeof WORK_ITEM_AGGREGATES)[number];

/**
 * The days whose evidence counts: those of the key result's period, a stated span, or a number of days up to and with the day that is asked for. Days
 * after that day never count.
 */
export type DerivationWindow =
  | { readonly kind: 'PERIOD' }
  | ({ readonly kind: 'SPAN' } & DateSpan)
  | { readonly kind: 'ROLLING'; readonly days: number };

/** How the value of a key result follows from samples of a metric, in the unit of the metric. */
export interface MetricDerivation {
  readonly source: 'METRIC';
  readonly window: DerivationWindow;
  readonly metricId: string;
  readonly filter: DimensionFilter;
  readonly aggregate: MetricAggregate;
}

/** How the value of a key result follows from incidents. Planned maintenance never counts. */
export interface IncidentDerivation {
  readonly source: 'INCIDENT';
  readonly window: DerivationWindow;
  readonly aggregate: IncidentAggregate;
  /** One of these severities; empty for all. */
  readonly severities: readonly Severity[];
  /** The service that they took away; needed for downtime and availability. Null for any, or none. */
  readonly service: string | null;
  /** The step whose length counts; needed for the times, else null. */
  readonly step: IncidentStep | null;
  /** Whether incidents that were blocked before they had an effect count too. */
  readonly includeBlocked: boolean;
  /** Whether the source states that it was observed throughout: only then no incident means that all was well. */
  readonly observedThroughout: boolean;
}

/** How the value of a key result follows from cost savings. */
export interface CostSavingDerivation {
  readonly source: 'COST_SAVING';
  readonly window: DerivationWindow;
  readonly aggregate: SavingAggregate;
  /** The two ledgers are never one sum. */
  readonly ledger: SavingLedger;
  readonly stage: SavingStage;
  /** ISO 4217 code of the sum; null for a count. */
  readonly currency: string | null;
}

/** How the value of a key result follows from the work items below it. */
export interface WorkItemDerivation {
  readonly source: 'WORK_ITEM';
  readonly aggregate: WorkItemAggregate;
}

/** How the value of a key result follows from the number of statements or stories that are linked to it. */
export interface RecordDerivation {
  readonly source: 'STATEMENT' | 'STORY';
}

/** How the value of a key result follows from evidence. */
export type Derivation =
  | MetricDerivation
  | IncidentDerivation
  | CostSavingDerivation
  | WorkItemDerivation
  | RecordDerivation;
