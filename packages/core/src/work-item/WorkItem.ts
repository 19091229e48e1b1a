import type { Rational } from '../number/Rational.ts';
import type { FuzzyDate } from '../period/FuzzyDate.ts';

/** The states of work. */
export const WORK_ITEM_STATES = ['PLANNED', 'IN_PROGRESS', 'IN_TEST', 'BLOCKED', 'DONE', 'DROPPED'] as const;
/** `BLOCKED`: begun or not, it cannot go on now. `DROPPED`: it will not be done; it counts nowhere. */
export type WorkItemState = (typeof WORK_ITEM_STATES)[number];

/** The units in which work comes again. */
export const RECURRENCE_UNITS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
/** A unit in which work comes again. */
export type RecurrenceUnit = (typeof RECURRENCE_UNITS)[number];

/** Work that comes again: every so many units, and how much of it each time: 4 h a week. */
export interface Recurrence {
  /** A whole number from 1. */
  readonly every: number;
  readonly unit: RecurrenceUnit;
  /** Null when nobody said how much. */
  readonly amount: { readonly value: Rational; readonly unit: string | null } | null;
}

/** An initiative or task. */
export interface WorkItem {
  readonly id: string;
  readonly title: string;
  readonly state: WorkItemState;
  /** As it is stated, 0…1; null when nobody said. What the parts say may differ. */
  readonly progress: Rational | null;
  /** Null when nobody said when it is due. */
  readonly due: FuzzyDate | null;
  /** Null when it comes once. */
  readonly recurrence: Recurrence | null;
  /** The id of what it is a part of; null when it is no part. */
  readonly parentId: string | null;
}
