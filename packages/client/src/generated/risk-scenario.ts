// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Comparator, DateTime, Decimal, Duration, MetricAggregate, RiskScenarioFilter, RiskScenarioOrder, Severity, Watched } from './schema.ts';
import type { ConflictRefusal, NotFoundRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';

/** Something that must not happen to a metric, and what to do when it does. */
export interface RiskScenario {
  /** Begins with `rsk_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** What it watches. */
  metric: { id: string; code: string; unit: string; };
  /** What must not happen; the title of its incidents. */
  title: string;
  /** More about it; null for nothing. */
  description: string | null;
  /** Which samples count; all when there is no condition. */
  filter: { name: string; in: string[]; }[];
  /** The length of the window. It ends when a sample is complete. */
  windowLength: Duration;
  /** How the samples of the window become one value. */
  aggregate: MetricAggregate;
  /** Of a percentile: which one. Null for the others. */
  percent: Decimal | null;
  /** What number is watched. */
  watched: Watched;
  /** On which side of the threshold the risk lies. */
  comparator: Comparator;
  /** In the unit of the watched number. Null while nobody has set it: the scenario then watches, and nothing follows. */
  threshold: Decimal | null;
  /** How far the number must come back beyond the threshold before a breach is over. */
  hysteresis: Decimal;
  /** The severities that the incident of a breach may have. */
  severities: Severity[];
  /** What to do, step by step. Steps are announced; nothing is switched anywhere. */
  responseSteps: string[];
  /** Whom a breach is announced to. */
  recipients: { person: { id: string; displayName: string; } | null; team: { id: string; name: string; } | null; }[];
  /** Whether a breach is under way. */
  active: boolean;
  /** The latest instant at which it was known to hold or not; what comes late for it or before changes nothing. Null before the first. */
  settledUntil: DateTime | null;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was archived: it is left out of lists since then. Null while it is not. */
  archivedAt: DateTime | null;
}

export interface RiskScenarioGetVariables {
  /** Its id. */
  id: string;
}

export interface RiskScenarioListVariables {
  /** Which ones; all that are not archived when absent. */
  filter?: RiskScenarioFilter | null | undefined;
  /** In which order. */
  orderBy?: readonly RiskScenarioOrder[] | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export interface RiskScenarioEvaluateVariables {
  /** The risk scenario. */
  riskScenarioId: string;
  /** When its window ends. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
}

export type RiskScenarioDefineResult = ConflictRefusal | { __typename: 'RiskScenarioDefinePayload'; riskScenario: RiskScenario; } | ValidationRefusal;

export type RiskScenarioUpdateResult = ConflictRefusal | NotFoundRefusal | { __typename: 'RiskScenarioUpdatePayload'; riskScenario: RiskScenario; } | StaleVersionRefusal | ValidationRefusal;

export type RiskScenarioArchiveResult = ConflictRefusal | NotFoundRefusal | { __typename: 'RiskScenarioArchivePayload'; riskScenario: RiskScenario; } | StaleVersionRefusal;
