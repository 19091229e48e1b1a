// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { ConflictRefusal, NotFoundRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';
import type { DateTime, GradeBasis, GradeCoverage, GradeFilter, GradeOrder, Language, PeriodState, PlainDate } from './schema.ts';

/** One grade of a scale. */
export interface GradeLevel {
  /** Its place in the scale, from 1, the best. */
  ordinal: number;
  /** Its code, like `B`. */
  code: string;
  /** What it is called, by language. */
  labels: { language: Language; label: string; }[];
}

/** The grades that can be given. A scale never changes: grades keep the one under which they were given. */
export interface GradeScale {
  /** Begins with `gsc_`. */
  id: string;
  /** Its short name, unique. `S-D` is there from the start. */
  code: string;
  /** Its name for people. */
  name: string;
  /** Its grades, the best first. */
  levels: GradeLevel[];
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
}

/** What was stated of a grade, until the next version corrects it. */
export interface GradeVersion {
  /** The revision of the grade with which it was recorded. */
  revision: number;
  /** The grade. */
  level: GradeLevel;
  /** The words of the source. Escape them where you show them. */
  text: string;
  /** What was said of the indicators, in the order given. */
  indicators: { name: string; text: string; met: boolean | null; }[];
  /** Who stated it; null when not known. */
  statedBy: { id: string; displayName: string; } | null;
  /** The day on which it was stated; null when not known. */
  statedOn: PlainDate | null;
  /** Why it corrects the version before; null for the first. */
  reason: string | null;
  /** When it was recorded, by the clock of the database. */
  recordedAt: DateTime;
}

/** A person's grade in a period. Confidential. */
export interface Grade {
  /** Begins with `grd_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Whose grade it is. */
  person: { id: string; displayName: string; };
  /** The period. */
  period: { id: string; code: string; state: PeriodState; };
  /** What of the period it is about. */
  coverage: GradeCoverage;
  /** How it came about. */
  basis: GradeBasis;
  /** The scale on which it was given. */
  scale: { id: string; code: string; };
  /** All that was stated of it, the first version first. */
  versions: GradeVersion[];
  /** The grade as it stands. */
  level: GradeLevel;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
}

export interface GradeGetVariables {
  /** Its id. */
  id: string;
}

export interface GradeListVariables {
  /** Which ones; all when absent. */
  filter?: GradeFilter | null | undefined;
  /** In which order. */
  orderBy?: readonly GradeOrder[] | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export interface GradeScaleListVariables {
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export type GradeStateResult = { __typename: 'GradeStatePayload'; grade: Grade; } | ValidationRefusal;

export type GradeCorrectResult = { __typename: 'GradeCorrectPayload'; grade: Grade; } | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal;

export type GradeScaleCreateResult = ConflictRefusal | { __typename: 'GradeScaleCreatePayload'; gradeScale: GradeScale; } | ValidationRefusal;
