// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Assessment, Override } from './judgement.ts';
import type { ComputedValue, ExplainedValue } from './reading.ts';
import type { ConflictRefusal, NotFoundRefusal, PeriodClosedRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';
import type { DateTime, Decimal, DerivationSource, IncidentStep, KeyResultDriver, KeyResultFilter, KeyResultOrder, Language, Measure, MilestoneState, PlainDate, SavingLedger, SavingStage, Severity, ThresholdMethod, ValueSource } from './schema.ts';
import type { Health } from './health.ts';

/** How the value of a key result follows from evidence. */
export interface Derivation {
  /** From which kind. */
  source: DerivationSource;
  /** How it becomes one value, as the input named it. */
  aggregate: string;
  /** Which days count; null where all that is linked counts. */
  window: { startsOn: PlainDate | null; endsBefore: PlainDate | null; rollingDays: number | null; } | null;
  /** The metric; null for other kinds. */
  metric: { id: string; code: string; name: string; unit: string; } | null;
  /** Of PERCENTILE: which one; else null. */
  percent: Decimal | null;
  /** Which samples count; empty for all. */
  filter: { name: string; in: string[]; }[];
  /** The severities that count; empty for all. */
  severities: Severity[];
  /** What the incidents took away; null for any. */
  service: string | null;
  /** The step whose time counts; null for none. */
  step: IncidentStep | null;
  /** Whether blocked incidents count too. */
  includeBlocked: boolean;
  /** Whether it is stated that the service is watched throughout. */
  observedThroughout: boolean;
  /** The ledger of the savings; null for other kinds. */
  ledger: SavingLedger | null;
  /** The least that the savings must have reached; null for other kinds. */
  stage: SavingStage | null;
  /** The currency of the sum of savings; null for none. */
  currency: string | null;
}

/** How a key result is measured and judged, from an instant until the next definition. */
export interface KeyResultDefinition {
  /** Begins with `kdef_`. */
  id: string;
  /** How it is judged. */
  measure: Measure;
  /** How its value comes in. */
  valueSource: ValueSource;
  /** The unit of its values; null for none. */
  unit: string | null;
  /** Where it starts, in the unit; null where nothing is measured between a baseline and a target. */
  baseline: Decimal | null;
  /** Where it should arrive, or what it should hold, in the unit; null for measures without a target. */
  target: Decimal | null;
  /** How observations of a target to hold become one value; null for other measures. */
  method: ThresholdMethod | null;
  /** The distance from the target at which nothing counts any more; null for a hard edge. */
  tolerance: Decimal | null;
  /** The range that is wanted; null for other measures than RANGE. */
  range: { low: Decimal; high: Decimal; lowest: Decimal; highest: Decimal; } | null;
  /** The points of the line; empty for other measures than PIECEWISE. */
  points: { value: Decimal; score: Decimal; }[];
  /** How its value follows from evidence; null for other value sources than DERIVED. */
  derivation: Derivation | null;
  /** How often a value is expected; null for the default, every 7 days with 3 of grace. */
  cadence: { days: number; graceDays: number; } | null;
  /** Its weight among the objective's key results, in basis points; null is unset. */
  weight: number | null;
  /** What it gets its progress from. */
  driver: KeyResultDriver;
  /** Whether it was imported as old data, in which a target may equal the baseline. */
  legacy: boolean;
  /** Why it was changed; null when not stated. */
  reason: string | null;
  /** From when on it holds. */
  validFrom: DateTime;
  /** When it was recorded, by the clock of the database. */
  recordedAt: DateTime;
}

/** A step of a key result that is measured by milestones. */
export interface Milestone {
  /** Begins with `mst_`. */
  id: string;
  /** Its place among the key result's milestones, from 1. */
  ordinal: number;
  /** What is to be done. */
  title: string;
  /** Its weight in basis points; null is unset. */
  weight: number | null;
  /** When it is due; null when not stated. */
  dueOn: PlainDate | null;
  /** How far it is done as of now, 0…1: 0 when nothing was reported. */
  done: Decimal;
  /** How far it is, judged by what is done of it and by the day on which it is due. */
  state: MilestoneState;
}

/** How one can tell that an objective is achieved. */
export interface KeyResult {
  /** Begins with `kr_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Its place among the objective's key results, from 1. */
  ordinal: number;
  /** What is to be reached, in one line. */
  title: string;
  /** More about it; null for nothing. */
  description: string | null;
  /** The objective that it belongs to. */
  objective: { id: string; title: string; };
  /** Who answers for it; null when not stated. */
  owner: { id: string; displayName: string; } | null;
  /** How it is measured and judged as of now; null before its first definition. */
  definition: KeyResultDefinition | null;
  /** Its milestones, in their order; none unless it is measured by them. */
  milestones: Milestone[];
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was archived: it is left out of lists since then. Null while it is not. */
  archivedAt: DateTime | null;
  /** Where it stands. */
  progress: ComputedValue;
  /** Its progress at the end of the period, or an assessment that replaces it; unknown while the period is not over. */
  score: ComputedValue;
  /** How it stands; null where nothing is expected: of a learning objective, and before the first definition. */
  health: Health | null;
}

/** A value of a key result as it was observed: absolute, never an increment. It is never changed. */
export interface CheckIn {
  /** Begins with `chk_`. */
  id: string;
  /** What it is about. */
  keyResult: { id: string; revision: number; progress: ComputedValue; };
  /** The milestone whose state it tells; null when it is about the key result itself. */
  milestone: Milestone | null;
  /** The value in the unit of the key result; null for a ratio and where only a confidence or note is stated. */
  value: Decimal | null;
  /** The upper part of a ratio; else null. */
  numerator: Decimal | null;
  /** The lower part of a ratio; else null. With 0 the value is unknown. */
  denominator: Decimal | null;
  /** The value, or the upper part of the ratio, as it was written in `writtenUnit`; null where it was written in the unit of the key result. */
  writtenValue: Decimal | null;
  /** The unit in which it was written; null for that of the key result. */
  writtenUnit: string | null;
  /** The owner's estimate that the target will be met, 0…1; it enters no computation. Null when not stated. */
  confidence: Decimal | null;
  /** What was said about it; null for nothing. */
  note: string | null;
  /** Who observed it; null when not stated. */
  author: { id: string; displayName: string; } | null;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was so. */
  observedAt: DateTime;
  /** When it was recorded, by the clock of the database. */
  recordedAt: DateTime;
}

/** How one can tell that an objective is achieved. */
export interface KeyResultExplanations {
  /** Begins with `kr_`. */
  id: string;
  /** What is to be reached, in one line. */
  title: string;
  /** Where it stands. */
  progress: ExplainedValue;
  /** Its progress at the end of the period, or an assessment that replaces it; unknown while the period is not over. */
  score: ExplainedValue;
}

export interface KeyResultGetVariables {
  /** Its id. */
  id: string;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
}

export interface KeyResultListVariables {
  /** Which ones; all that are not archived when absent. */
  filter?: KeyResultFilter | null | undefined;
  /** In which order. */
  orderBy?: readonly KeyResultOrder[] | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
}

export interface KeyResultExplainVariables {
  /** Its id. */
  id: string;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
  /** In which language. */
  language?: Language | undefined;
}

export type KeyResultCreateResult = ConflictRefusal | { __typename: 'KeyResultCreatePayload'; keyResult: KeyResult; } | PeriodClosedRefusal | ValidationRefusal;

export type KeyResultUpdateResult = ConflictRefusal | { __typename: 'KeyResultUpdatePayload'; keyResult: KeyResult; } | NotFoundRefusal | PeriodClosedRefusal | StaleVersionRefusal | ValidationRefusal;

export type KeyResultRedefineResult = ConflictRefusal | { __typename: 'KeyResultRedefinePayload'; keyResult: KeyResult; } | NotFoundRefusal | PeriodClosedRefusal | StaleVersionRefusal | ValidationRefusal;

export type KeyResultArchiveResult = ConflictRefusal | { __typename: 'KeyResultArchivePayload'; keyResult: KeyResult; } | NotFoundRefusal | PeriodClosedRefusal | StaleVersionRefusal;

export type KeyResultCheckInResult = ConflictRefusal | { __typename: 'KeyResultCheckInPayload'; checkIn: CheckIn; } | NotFoundRefusal | PeriodClosedRefusal | ValidationRefusal;

export type KeyResultAssessResult = ConflictRefusal | { __typename: 'KeyResultAssessPayload'; assessment: Assessment; } | NotFoundRefusal | PeriodClosedRefusal | ValidationRefusal;

export type KeyResultOverrideResult = ConflictRefusal | { __typename: 'KeyResultOverridePayload'; override: Override; } | NotFoundRefusal | PeriodClosedRefusal | ValidationRefusal;
