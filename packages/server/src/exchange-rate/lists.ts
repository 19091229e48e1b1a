import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { DateComparator, StringComparator } from '../graphql/comparators.ts';
import { whereDate, whereText } from '../graphql/where.ts';
import { ITEM_PATHS } from '../paging/itemSelection.ts';
import type { Order } from '../paging/Order.ts';
import { cutPage, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { ExchangeRate, ExchangeRateConnection, ExchangeRateEdge } from './ExchangeRate.ts';

const ExchangeRateFilter = builder.inputType('ExchangeRateFilter', {
  description: 'Which rates. Conditions given together must all hold.',
  fields: (t) => ({
    from: t.field({ type: StringComparator, description: 'By the currency that is converted.' }),
    to: t.field({ type: StringComparator, description: 'By the currency that it is converted into.' }),
    on: t.field({ type: DateComparator, description: 'By day.' }),
  }),
});

const LATEST_DAY: Order = [{ field: 'on', direction: 'desc', kind: 'instant' }];

builder.queryFields((t) => ({
  exchangeRates: t.connection(
    {
      type: ExchangeRate,
      description: 'The rates of exchange, of the latest day first.',
      args: { filter: t.arg({ type: ExchangeRateFilter, description: 'Which ones; all when absent.' }) },
      resolve: async (_root, { filter, ...paging }, context, info) => {
        const page = planPage<Prisma.ExchangeRateWhereInput, Prisma.ExchangeRateOrderByWithRelationInput>(
          paging,
          LATEST_DAY,
          sealOf(context, 'exchangeRates', { filter }),
        );
        const select = { id: true, on: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'ExchangeRate', paths: ITEM_PATHS, select });
        const where: Prisma.ExchangeRateWhereInput = {
          from: whereText(filter?.from),
          to: whereText(filter?.to),
          on: whereDate(filter?.on),
        };
        const rows = await context.database.prisma.exchangeRate.findMany({
          select: query.select,
          where: { AND: [where, page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    ExchangeRateConnection,
    ExchangeRateEdge,
  ),
}));
