import type { Money } from '../unit/Money.ts';
import type { Quantity, SavingLedger } from './CostSaving.ts';
import type { ConvertedMoney } from './convertMoney.ts';

/** Every reason for which a saving, or a part of it, counts in no sum. */
export const SAVING_REASONS = [
  'DUPLICATE',
  'REJECTED',
  'LAPSED',
  'AMOUNT_UNKNOWN',
  'RATE_UNKNOWN',
  'COST_RATE_UNKNOWN',
  'START_UNKNOWN',
] as const;

/**
 * Why a saving, or a part of it, counts in no sum. `AMOUNT_UNKNOWN`: neither an amount nor a quantity is known. `RATE_UNKNOWN`: its amount is in
 * another currency and no rate holds; its quantities still count. `COST_RATE_UNKNOWN`: likewise its cost, so that the net is unknown.
 * `START_UNKNOWN`: nobody knows since when it saves, so that nothing accrues.
 */
export type SavingReason = (typeof SAVING_REASONS)[number];

/** The sum of some savings. */
export interface SavingSum {
  /** How many savings it holds. */
  readonly count: number;
  /** What they save, before their cost. */
  readonly gross: Money;
  /** What it costs once to get those that have an amount; null while it is unknown for one of them. */
  readonly cost: Money | null;
  /** Gross less cost; null while the cost is. For recurring savings that is the net of the first year. */
  readonly net: Money | null;
  /** What they save besides money, one for each unit that does not convert into another, in its base unit. */
  readonly quantities: readonly Quantity[];
}

/** The savings of one ledger in one state. What comes once and what comes every year are never one sum. */
export interface SavingSums {
  /** Savings that come once. */
  readonly once: SavingSum;
  /** Recurring savings, by the year. */
  readonly annualised: SavingSum;
}

/** The sums of many savings. The two ledgers are never one sum. */
export interface SavingSummary {
  readonly ledgers: Readonly<Record<SavingLedger, SavingLedgerSums>>;
  /** What counted in no sum and why, by id. */
  readonly leftOut: readonly { readonly id: string; readonly reason: SavingReason }[];
  /** Amounts and costs that were converted, by id, with the rates. */
  readonly converted: readonly { readonly id: string; readonly money: ConvertedMoney }[];
}

/** One ledger: what is still expected, what is realised, and what of that is verified. */
export interface SavingLedgerSums {
  readonly expected: SavingSums;
  /** Realised and verified savings. */
  readonly realised: SavingSums;
  /** The verified ones among the realised. */
  readonly verified: SavingSums;
}
