import { accruedSummary, type CostSaving, costSavingSummary, DomainError, minorDigits } from '@meritkit/core';
import { exchangeRatesAt } from '../exchange-rate/exchangeRatesAt.ts';
import { builder } from '../graphql/builder.ts';
import { DateComparator, IdComparator } from '../graphql/comparators.ts';
import { requestError } from '../graphql/requestError.ts';
import { SAID } from '../graphql/said.ts';
import { whereId } from '../graphql/where.ts';
import { momentOf } from '../reading/Moment.ts';
import { dayOf } from '../time/dayOf.ts';
import { costSavingsAt } from './costSavingsAt.ts';
import { CostSavingSummary } from './SavingSummary.ts';
import { spanOf } from './spanOf.ts';

const CostSavingSummaryFilter = builder.inputType('CostSavingSummaryFilter', {
  description:
    'Which savings, as they were at the moment asked for. Conditions given together must all hold.',
  fields: (t) => ({
    id: t.field({ type: IdComparator, description: 'By id.' }),
    startsOn: t.field({ type: DateComparator, description: 'By the first day on which it saves.' }),
    contributorId: t.field({ type: IdComparator, description: 'By who has a part in it.' }),
  }),
});

type Filter = typeof CostSavingSummaryFilter.$inferInput | null | undefined;

function isWanted({ startsOn, contributors }: CostSaving, filter: Filter): boolean {
  const { startsOn: when, contributorId: who } = filter ?? {};
  const asked = when != null && (when.eq != null || when.gte != null || when.lt != null);
  if (asked && startsOn === null) return false;
  const day = startsOn ?? '';
  if (when?.eq != null && day !== when.eq) return false;
  if (when?.gte != null && day < when.gte) return false;
  if (when?.lt != null && day >= when.lt) return false;
  if (who?.eq != null && !contributors.some(({ id }) => id === who.eq)) return false;
  return who?.in == null || contributors.some(({ id }) => who.in?.includes(id));
}

function refuseUnknown(currency: string): void {
  try {
    minorDigits(currency);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw requestError('BAD_USER_INPUT', `"currency": ${error.message}`);
  }
}

builder.queryFields((t) => ({
  costSavingSummary: t.field({
    type: CostSavingSummary,
    description: 'Adds up savings in one currency, as they were and as was known of them at a moment.',
    args: {
      filter: t.arg({ type: CostSavingSummaryFilter, description: 'Which savings; all when absent.' }),
      currency: t.arg.string({ required: true, description: 'ISO 4217 code of all sums.' }),
      ratesOn: t.arg({
        type: 'Date',
        description: 'The day of the rates of exchange; the day of `asOf` when absent.',
      }),
      asOf: t.arg({ type: 'DateTime', description: SAID.asOf }),
      knownAt: t.arg({ type: 'DateTime', description: SAID.knownAt }),
    },
    resolve: async (_root, { filter, currency, ratesOn, ...at }, { database, now, organisation }) => {
      refuseUnknown(currency);
      const moment = momentOf(at, now);
      const [all, rates, { timeZone }] = await Promise.all([
        costSavingsAt(database.prisma, moment, { id: whereId('CostSaving', filter?.id) }),
        exchangeRatesAt(database.prisma, moment, currency),
        organisation(),
      ]);
      const savings = all.filter((saving) => isWanted(saving, filter));
      const titles = new Map(savings.map(({ id, title }) => [id, title]));
      const named = <Item extends { readonly id: string }>(items: readonly Item[]) =>
        items.map((item) => ({ ...item, title: titles.get(item.id) ?? '' }));
      const on = ratesOn ?? dayOf(moment.asOf, timeZone);
      const into = { currency, rates, on };
      const summary = costSavingSummary(savings, into);
      return {
        ledgers: summary.ledgers,
        leftOut: named(summary.leftOut),
        converted: named(summary.converted),
        ratesOn: on,
        accrued: (span) => {
          const { ledgers, leftOut, converted } = accruedSummary(savings, spanOf(span), into);
          return { ledgers, leftOut: named(leftOut), converted: named(converted) };
        },
      };
    },
  }),
}));
