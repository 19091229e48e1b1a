import {
  type AccruedSummary as CoreAccrued,
  type AccruedSums as CoreAccruedSums,
  type ConvertedMoney as CoreConverted,
  type SavingLedgerSums as CoreLedgerSums,
  type SavingReason as CoreReason,
  type SavingSum as CoreSum,
  type SavingSums as CoreSums,
  printDecimal,
} from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import { Money } from '../money/Money.ts';
import { SavingReason } from './enums.ts';
import { Quantity } from './Quantity.ts';

const SavingSum = builder.objectRef<CoreSum>('SavingSum').implement({
  description: 'The sum of some savings.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many savings it holds.' }),
    gross: t.field({
      type: Money,
      description: 'What they save, before their cost.',
      resolve: ({ gross }) => gross,
    }),
    cost: t.field({
      type: Money,
      nullable: true,
      description: 'What it costs once to get them; null while it is unknown for one of them.',
      resolve: ({ cost }) => cost,
    }),
    net: t.field({
      type: Money,
      nullable: true,
      description: 'Gross less cost; null while the cost is. Of recurring savings that of the first year.',
      resolve: ({ net }) => net,
    }),
    quantities: t.field({
      type: [Quantity],
      description: 'What they save besides money, in base units.',
      resolve: ({ quantities }) => [...quantities],
    }),
  }),
});

const SavingSums = builder.objectRef<CoreSums>('SavingSums').implement({
  description:
    'Savings of one ledger in one state. What comes once and what comes every year are never one sum.',
  fields: (t) => ({
    once: t.field({
      type: SavingSum,
      description: 'Savings that come once.',
      resolve: ({ once }) => once,
    }),
    annualised: t.field({
      type: SavingSum,
      description: 'Recurring savings, by the year.',
      resolve: ({ annualised }) => annualised,
    }),
  }),
});

const SavingLedgerSums = builder.objectRef<CoreLedgerSums>('SavingLedgerSums').implement({
  description: 'One ledger.',
  fields: (t) => ({
    expected: t.field({
      type: SavingSums,
      description: 'What is still expected.',
      resolve: ({ expected }) => expected,
    }),
    realised: t.field({
      type: SavingSums,
      description: 'Realised and verified savings.',
      resolve: ({ realised }) => realised,
    }),
    verified: t.field({
      type: SavingSums,
      description: 'The verified ones among the realised.',
      resolve: ({ verified }) => verified,
    }),
  }),
});

/** What counted in no sum. */
export interface LeftOutSaving {
  readonly id: string;
  readonly title: string;
  readonly reason: CoreReason;
}

const LeftOutSaving = builder.objectRef<LeftOutSaving>('LeftOutSaving').implement({
  description: 'A saving that counts in no sum, or a part of one.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the saving.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    reason: t.field({ type: SavingReason, description: 'Why.', resolve: ({ reason }) => reason }),
  }),
});

/** What was converted. */
export interface ConvertedSaving {
  readonly id: string;
  readonly title: string;
  readonly money: CoreConverted;
}

const ConvertedSaving = builder.objectRef<ConvertedSaving>('ConvertedSaving').implement({
  description: 'An amount or a cost that was converted, with the rate.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the saving.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    original: t.field({
      type: Money,
      description: 'As it is recorded.',
      resolve: ({ money }) => money.original,
    }),
    converted: t.field({
      type: Money,
      description: 'In the currency of the sums.',
      resolve: ({ money }) => money,
    }),
    rate: t.field({
      type: 'Decimal',
      description: 'The rate.',
      resolve: ({ money }) => printDecimal(money.rate.rate),
    }),
    rateOn: t.field({
      type: 'Date',
      description: 'The day of the rate.',
      resolve: ({ money }) => money.rate.on,
    }),
  }),
});

const AccruedSums = builder.objectRef<CoreAccruedSums>('AccruedSums').implement({
  description: 'What the savings of one ledger save within a span, before their cost.',
  fields: (t) => ({
    expected: t.field({
      type: Money,
      description: 'What is still expected.',
      resolve: ({ expected }) => expected,
    }),
    realised: t.field({
      type: Money,
      description: 'Realised and verified savings.',
      resolve: ({ realised }) => realised,
    }),
    verified: t.field({
      type: Money,
      description: 'The verified ones among the realised.',
      resolve: ({ verified }) => verified,
    }),
  }),
});

/** Sums, with the titles of what they name. */
interface Named<Sums> {
  readonly ledgers: { readonly REDUCTION: Sums; readonly AVOIDANCE: Sums };
  readonly leftOut: readonly LeftOutSaving[];
  readonly converted: readonly ConvertedSaving[];
}

/** What savings save within a span. */
export type AccruedAt = Named<CoreAccruedSums> & Pick<CoreAccrued, 'ledgers'>;

const AccruedSavings = builder.objectRef<AccruedAt>('AccruedSavings').implement({
  description: 'What savings save within a span of days. The two ledgers are never one sum.',
  fields: (t) => ({
    reduction: t.field({
      type: AccruedSums,
      description: 'Spend that stopped.',
      resolve: ({ ledgers }) => ledgers.REDUCTION,
    }),
    avoidance: t.field({
      type: AccruedSums,
      description: 'Spend that did not happen.',
      resolve: ({ ledgers }) => ledgers.AVOIDANCE,
    }),
    leftOut: t.field({
      type: [LeftOutSaving],
      description: 'What accrues in no sum, and why.',
      resolve: ({ leftOut }) => [...leftOut],
    }),
    converted: t.field({
      type: [ConvertedSaving],
      description: 'Amounts of one occurrence that were converted.',
      resolve: ({ converted }) => [...converted],
    }),
  }),
});

/** The summary of savings at a moment. */
export interface SummaryAt extends Named<CoreLedgerSums> {
  readonly ratesOn: string;
  readonly accrued: (span: { readonly from: string; readonly until: string }) => AccruedAt;
}

/** `type CostSavingSummary`. */
export const CostSavingSummary = builder.objectRef<SummaryAt>('CostSavingSummary').implement({
  description: 'The sums of many savings. The two ledgers are never one sum; a duplicate counts once.',
  fields: (t) => ({
    reduction: t.field({
      type: SavingLedgerSums,
      description: 'Spend that stopped.',
      resolve: ({ ledgers }) => ledgers.REDUCTION,
    }),
    avoidance: t.field({
      type: SavingLedgerSums,
      description: 'Spend that did not happen.',
      resolve: ({ ledgers }) => ledgers.AVOIDANCE,
    }),
    leftOut: t.field({
      type: [LeftOutSaving],
      description: 'What counts in no sum, and why.',
      resolve: ({ leftOut }) => [...leftOut],
    }),
    converted: t.field({
      type: [ConvertedSaving],
      description: 'Amounts and costs that were converted.',
      resolve: ({ converted }) => [...converted],
    }),
    ratesOn: t.field({
      type: 'Date',
      description: 'The day of the rates: of each currency the latest one not after it is used.',
      resolve: ({ ratesOn }) => ratesOn,
    }),
    accrued: t.field({
      type: AccruedSavings,
      description: 'What these savings save within a span of days, by anniversaries of their starts.',
      args: {
        from: t.arg({ type: 'Date', required: true, description: 'The first day of the span.' }),
        until: t.arg({ type: 'Date', required: true, description: 'The day after the last one.' }),
      },
      resolve: ({ accrued }, span) => accrued(span),
    }),
  }),
});
