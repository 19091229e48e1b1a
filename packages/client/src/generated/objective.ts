// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Aggregation, Band, Commitment, DateTime, Driver, Language, NullPolicy, ObjectiveFilter, ObjectiveOrder, PeriodState, WeightMode } from './schema.ts';
import type { Assessment, Override } from './judgement.ts';
import type { ComputedValue, ExplainedValue } from './reading.ts';
import type { ConflictRefusal, NotFoundRefusal, PeriodClosedRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';
import type { Health } from './health.ts';

/** How an objective is judged, from an instant until the next definition. */
export interface ObjectiveDefinition {
  /** Begins with `odef_`. */
  id: string;
  /** What is promised. */
  commitment: Commitment;
  /** How its parts become one value. */
  aggregation: Aggregation;
  /** What a part without a value does. */
  nullPolicy: NullPolicy;
  /** How the weights of its parts are read. */
  weightMode: WeightMode;
  /** What it gets its value from. */
  driver: Driver;
  /** Why it was changed; null when not stated. */
  reason: string | null;
  /** From when on it holds. */
  validFrom: DateTime;
  /** When it was recorded, by the clock of the database. */
  recordedAt: DateTime;
}

/** An objective contributes to a parent: an objective or a key result. */
export interface Alignment {
  /** Begins with `aln_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** What contributes. */
  child: { id: string; title: string; };
  /** The objective it contributes to; null when that is a key result. */
  parentObjective: { id: string; title: string; } | null;
  /** The key result it contributes to; null when that is an objective. */
  parentKeyResult: { id: string; title: string; } | null;
  /** Its weight among what the parent is combined from, in basis points; null is unset. */
  weight: number | null;
  /** Share of the child's weight that counts here, in basis points: it multiplies the weight, never the score. Null means an equal part of what the child's other parents leave. */
  share: number | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was ended; null while it holds. */
  endedAt: DateTime | null;
}

/** What is to be achieved in a period. */
export interface Objective {
  /** Begins with `obj_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** What is to be achieved, in one line. */
  title: string;
  /** More about it; null for nothing. */
  description: string | null;
  /** What a learning objective found out; null while nothing is written. */
  conclusion: string | null;
  /** The period in which it is to be achieved. */
  period: { id: string; code: string; state: PeriodState; };
  /** Who answers for it; null when not stated. */
  owner: { id: string; displayName: string; } | null;
  /** The team whose it is; null when not stated. */
  team: { id: string; name: string; } | null;
  /** How it is judged as of now; null before its first definition. */
  definition: ObjectiveDefinition | null;
  /** The objective of an earlier period that it carries on; null for none. */
  predecessor: { id: string; title: string; } | null;
  /** What it contributes to. */
  alignments: Alignment[];
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

/** What is to be achieved in a period. */
export interface ObjectiveExplanations {
  /** Begins with `obj_`. */
  id: string;
  /** What is to be achieved, in one line. */
  title: string;
  /** Where it stands. */
  progress: ExplainedValue;
  /** Its progress at the end of the period, or an assessment that replaces it; unknown while the period is not over. */
  score: ExplainedValue;
}

/** An objective contributes to a parent: an objective or a key result. */
export interface AlignedObjective {
  /** Begins with `aln_`. */
  id: string;
  /** Its weight among what the parent is combined from, in basis points; null is unset. */
  weight: number | null;
  /** Share of the child's weight that counts here, in basis points: it multiplies the weight, never the score. Null means an equal part of what the child's other parents leave. */
  share: number | null;
  /** What contributes. */
  child: { id: string; title: string; progress: { value: number | null; band: Band | null; explanation: { children: { id: string; displayShare: number | null; }[]; }; }; };
}

export interface ObjectiveGetVariables {
  /** Its id. */
  id: string;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
}

export interface ObjectiveListVariables {
  /** Which ones; all that are not archived when absent. */
  filter?: ObjectiveFilter | null | undefined;
  /** In which order. */
  orderBy?: readonly ObjectiveOrder[] | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
}

export interface ObjectiveExplainVariables {
  /** Its id. */
  id: string;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
  /** In which language. */
  language?: Language | undefined;
}

export interface ObjectiveTreeVariables {
  /** Its id. */
  id: string;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
}

export type ObjectiveCreateResult = { __typename: 'ObjectiveCreatePayload'; objective: Objective; } | PeriodClosedRefusal | ValidationRefusal;

export type ObjectiveUpdateResult = ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveUpdatePayload'; objective: Objective; } | PeriodClosedRefusal | StaleVersionRefusal | ValidationRefusal;

export type ObjectiveRedefineResult = ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveRedefinePayload'; objective: Objective; } | PeriodClosedRefusal | StaleVersionRefusal | ValidationRefusal;

export type ObjectiveReweighResult = ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveReweighPayload'; objective: Objective; } | PeriodClosedRefusal | StaleVersionRefusal | ValidationRefusal;

export type ObjectiveArchiveResult = ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveArchivePayload'; objective: Objective; } | PeriodClosedRefusal | StaleVersionRefusal;

export type ObjectiveCarryOverResult = ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveCarryOverPayload'; objective: Objective; } | PeriodClosedRefusal | ValidationRefusal;

export type ObjectiveAlignResult = ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveAlignPayload'; alignment: Alignment; } | PeriodClosedRefusal | ValidationRefusal;

export type ObjectiveUnalignResult = ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveUnalignPayload'; alignment: Alignment; } | PeriodClosedRefusal | StaleVersionRefusal;

export type ObjectiveAssessResult = ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveAssessPayload'; assessment: Assessment; } | PeriodClosedRefusal | ValidationRefusal;

export type ObjectiveOverrideResult = ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveOverridePayload'; override: Override; } | PeriodClosedRefusal | ValidationRefusal;
