// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { CostSavingFilter, CostSavingOrder, CostSavingSummaryFilter, DateTime, Decimal, PlainDate, SavingLedger, SavingReason, SavingRecurrence, SavingState } from './schema.ts';
import type { NotFoundRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';

/** An exact amount of money. */
export interface Money {
  /** The amount in the currency, not in its minor unit, as `"20129.5"`. */
  amount: Decimal;
  /** ISO 4217 code, as `CNY`. */
  currency: string;
}

/** An exact quantity with its unit. */
export interface Quantity {
  /** How much, in the unit. */
  value: Decimal;
  /** The code of the unit, as `TB` or `count`. */
  unit: string;
}

/** One saving, however often it is mentioned. */
export interface CostSaving {
  /** Begins with `sav_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** What is saved, in one line. */
  title: string;
  /** More about it; null for nothing. */
  description: string | null;
  /** The ledger in which it counts. */
  ledger: SavingLedger;
  /** Its state. */
  state: SavingState;
  /** From when on it is in this state. Null only before its first version. */
  stateSince: DateTime | null;
  /** Why it is in this state; null when nobody said. */
  stateReason: string | null;
  /** How often it comes. */
  recurrence: SavingRecurrence;
  /** What one occurrence saves, before its cost; null when it is not known, which is not zero. */
  amount: Money | null;
  /** What it saves in a year; null for one that comes once, and for an unknown amount. */
  annualised: Money | null;
  /** What it costs once to get it; null when it is not known. */
  cost: Money | null;
  /** What one occurrence saves besides money; empty when nothing is known. */
  quantities: Quantity[];
  /** The first day on which it saves; null when it is not known. */
  startsOn: PlainDate | null;
  /** Who has a part in it. */
  contributors: { person: { id: string; displayName: string; }; share: Decimal | null; }[];
  /** The saving that it repeats, where it counts; null when it is one of its own. */
  duplicateOf: { id: string; title: string; } | null;
  /** Where it is told of, as recorded. */
  mentions: CostSavingMention[];
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
}

/** One of the places where a saving is told of. It is never changed. */
export interface CostSavingMention {
  /** Begins with `men_`. */
  id: string;
  /** The words of the source, misprints included. */
  text: string;
  /** Where it stands; null when not stated. */
  place: string | null;
  /** When it was recorded, by the clock of the database. */
  recordedAt: DateTime;
}

/** The sum of some savings. */
export interface SavingSum {
  /** How many savings it holds. */
  count: number;
  /** What they save, before their cost. */
  gross: Money;
  /** What it costs once to get them; null while it is unknown for one of them. */
  cost: Money | null;
  /** Gross less cost; null while the cost is. Of recurring savings that of the first year. */
  net: Money | null;
  /** What they save besides money, in base units. */
  quantities: Quantity[];
}

/** Savings of one ledger in one state. What comes once and what comes every year are never one sum. */
export interface SavingSums {
  /** Savings that come once. */
  once: SavingSum;
  /** Recurring savings, by the year. */
  annualised: SavingSum;
}

/** One ledger. */
export interface SavingLedgerSums {
  /** What is still expected. */
  expected: SavingSums;
  /** Realised and verified savings. */
  realised: SavingSums;
  /** The verified ones among the realised. */
  verified: SavingSums;
}

/** A saving that counts in no sum, or a part of one. */
export interface LeftOutSaving {
  /** The id of the saving. */
  id: string;
  /** Its title. */
  title: string;
  /** Why. */
  reason: SavingReason;
}

/** An amount or a cost that was converted, with the rate. */
export interface ConvertedSaving {
  /** The id of the saving. */
  id: string;
  /** Its title. */
  title: string;
  /** As it is recorded. */
  original: Money;
  /** In the currency of the sums. */
  converted: Money;
  /** The rate. */
  rate: Decimal;
  /** The day of the rate. */
  rateOn: PlainDate;
}

/** What the savings of one ledger save within a span, before their cost. */
export interface AccruedSums {
  /** What is still expected. */
  expected: Money;
  /** Realised and verified savings. */
  realised: Money;
  /** The verified ones among the realised. */
  verified: Money;
}

/** The sums of many savings. The two ledgers are never one sum; a duplicate counts once. */
export interface CostSavingSummary {
  /** The day of the rates: of each currency the latest one not after it is used. */
  ratesOn: PlainDate;
  /** Spend that stopped. */
  reduction: SavingLedgerSums;
  /** Spend that did not happen. */
  avoidance: SavingLedgerSums;
  /** What counts in no sum, and why. */
  leftOut: LeftOutSaving[];
  /** Amounts and costs that were converted. */
  converted: ConvertedSaving[];
}

export interface CostSavingGetVariables {
  /** Its id. */
  id: string;
}

export interface CostSavingListVariables {
  /** Which ones; all when absent. */
  filter?: CostSavingFilter | null | undefined;
  /** In which order. */
  orderBy?: readonly CostSavingOrder[] | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export interface CostSavingSummaryVariables {
  /** Which savings; all when absent. */
  filter?: CostSavingSummaryFilter | null | undefined;
  /** ISO 4217 code of all sums. */
  currency: string;
  /** The day of the rates of exchange; the day of `asOf` when absent. */
  ratesOn?: PlainDate | null | undefined;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
}

export interface CostSavingAccruedVariables {
  /** Which savings; all when absent. */
  filter?: CostSavingSummaryFilter | null | undefined;
  /** ISO 4217 code of all sums. */
  currency: string;
  /** The day of the rates of exchange; the day of `asOf` when absent. */
  ratesOn?: PlainDate | null | undefined;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
  /** The first day of the span. */
  from: PlainDate;
  /** The day after the last one. */
  until: PlainDate;
}

export type CostSavingRecordResult = { __typename: 'CostSavingRecordPayload'; costSaving: CostSaving; } | ValidationRefusal;

export type CostSavingUpdateResult = { __typename: 'CostSavingUpdatePayload'; costSaving: CostSaving; } | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal;

export type CostSavingRealiseResult = { __typename: 'CostSavingRealisePayload'; costSaving: CostSaving; } | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal;

export type CostSavingVerifyResult = { __typename: 'CostSavingVerifyPayload'; costSaving: CostSaving; } | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal;

export type CostSavingRejectResult = { __typename: 'CostSavingRejectPayload'; costSaving: CostSaving; } | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal;

export type CostSavingLapseResult = { __typename: 'CostSavingLapsePayload'; costSaving: CostSaving; } | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal;

export type CostSavingLinkDuplicateResult = { __typename: 'CostSavingLinkDuplicatePayload'; costSaving: CostSaving; } | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal;

export type CostSavingMentionResult = { __typename: 'CostSavingMentionPayload'; mention: CostSavingMention; } | NotFoundRefusal | ValidationRefusal;
