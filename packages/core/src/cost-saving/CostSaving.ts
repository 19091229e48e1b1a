import type { Rational } from '../number/Rational.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import type { Money } from '../unit/Money.ts';
import type { SavingState } from './SavingState.ts';

/** The ledgers of savings. No sum holds both. */
export const SAVING_LEDGERS = ['REDUCTION', 'AVOIDANCE'] as const;
/** `REDUCTION`: spend that stopped. `AVOIDANCE`: spend that did not happen. */
export type SavingLedger = (typeof SAVING_LEDGERS)[number];

/** How often a saving comes. */
export const SAVING_RECURRENCES = ['ONCE', 'MONTHLY', 'YEARLY'] as const;
/** How often a saving comes: once, or the amount again every month or every year. */
export type SavingRecurrence = (typeof SAVING_RECURRENCES)[number];

/** Something that was saved besides money, like 108 TB of storage. */
export interface Quantity {
  readonly value: Rational;
  /** The code of its unit. */
  readonly unit: string;
}

/** Somebody's part in a saving. */
export interface SavingContributor {
  readonly id: string;
  /** 0…1; null when it is not known. */
  readonly share: Rational | null;
}

/** One saving, however often it is mentioned. */
export interface CostSaving {
  readonly id: string;
  readonly ledger: SavingLedger;
  /** What one occurrence saves, before the cost of getting it; null when it is not known. */
  readonly amount: Money | null;
  /** What one occurrence saves besides money, each thing by itself; empty when nothing is known. */
  readonly quantities: readonly Quantity[];
  readonly recurrence: SavingRecurrence;
  /** The first day on which it saves; null when it is not known. */
  readonly startsOn: PlainDate | null;
  readonly state: SavingState;
  /** What it costs once to get it; null when it is not known. */
  readonly cost: Money | null;
  readonly contributors: readonly SavingContributor[];
  /** The id of the saving that this one repeats; null when it is one of its own. */
  readonly duplicateOf: string | null;
}
