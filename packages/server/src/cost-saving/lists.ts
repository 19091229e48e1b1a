import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import {
  DateComparator,
  DateTimeComparator,
  IdComparator,
  OrderDirection,
  StringComparator,
} from '../graphql/comparators.ts';
import { whereDate, whereId, whereInstant, whereText } from '../graphql/where.ts';
import { uuidOf } from '../id/decodeId.ts';
import { ITEM_PATHS } from '../paging/itemSelection.ts';
import { type Order, orderOf } from '../paging/Order.ts';
import { cutPage, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { CostSaving, CostSavingConnection, CostSavingEdge } from './CostSaving.ts';
import { SavingLedger, SavingRecurrence, SavingState } from './enums.ts';

const CostSavingFilter = builder.inputType('CostSavingFilter', {
  description: 'Which savings. Conditions given together must all hold.',
  fields: (t) => ({
    id: t.field({ type: IdComparator, description: 'By id.' }),
    title: t.field({ type: StringComparator, description: 'By title.' }),
    ledger: t.field({ type: SavingLedger, description: 'By ledger.' }),
    states: t.field({ type: [SavingState], description: 'In one of these states.' }),
    recurrence: t.field({ type: SavingRecurrence, description: 'By how often it comes.' }),
    currency: t.field({ type: StringComparator, description: 'By the currency of the amount.' }),
    startsOn: t.field({ type: DateComparator, description: 'By the first day on which it saves.' }),
    duplicate: t.boolean({
      description: 'True for those that repeat another one, false for those that do not; both when absent.',
    }),
    externalId: t.field({ type: StringComparator, description: 'By id in the system it was imported from.' }),
    createdAt: t.field({ type: DateTimeComparator, description: 'By when it was recorded.' }),
  }),
});

const CostSavingOrderField = builder.enumType('CostSavingOrderField', {
  description: 'What savings can be ordered by.',
  values: {
    CREATED_AT: { description: 'When they were recorded.' },
    STARTS_ON: { description: 'The first day on which they save; unknown ones last.' },
    TITLE: { description: 'Their titles.' },
  } as const,
});

const CostSavingOrder = builder.inputType('CostSavingOrder', {
  description: 'One term of an order of savings.',
  fields: (t) => ({
    field: t.field({ type: CostSavingOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
});

const COLUMNS = {
  CREATED_AT: { field: 'createdAt', kind: 'instant' },
  STARTS_ON: { field: 'startsOn', kind: 'instant', nullable: true },
  TITLE: { field: 'title', kind: 'text' },
} as const;

const AS_RECORDED: Order = [{ field: 'createdAt', direction: 'asc', kind: 'instant' }];

/** What the keys of pages are made of. */
const KEY = {
  id: true,
  createdAt: true,
  title: true,
  startsOn: true,
} as const satisfies Prisma.CostSavingSelect;

const whereDuplicate = (duplicate: boolean | null | undefined): Prisma.CostSavingWhereInput => {
  if (duplicate == null) return {};
  return { duplicateOfId: duplicate ? { not: null } : null };
};

builder.queryFields((t) => ({
  costSaving: t.prismaField({
    type: CostSaving,
    nullable: true,
    description: 'One saving; null for one that does not exist or that you may not see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.costSaving.findUnique({
        ...query,
        where: { id: uuidOf('CostSaving', id) },
        relationLoadStrategy: 'join',
      }),
  }),
  costSavings: t.connection(
    {
      type: CostSaving,
      description: 'The savings, as they were recorded unless ordered otherwise.',
      args: {
        filter: t.arg({ type: CostSavingFilter, description: 'Which ones; all when absent.' }),
        orderBy: t.arg({ type: [CostSavingOrder], description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...paging }, context, info) => {
        const page = planPage<Prisma.CostSavingWhereInput, Prisma.CostSavingOrderByWithRelationInput>(
          paging,
          orderOf(orderBy, COLUMNS, AS_RECORDED),
          sealOf(context, 'costSavings', { filter, orderBy }),
        );
        const query = queryFromInfo({
          context,
          info,
          typeName: 'CostSaving',
          paths: ITEM_PATHS,
          select: KEY,
        });
        const where: Prisma.CostSavingWhereInput = {
          id: whereId('CostSaving', filter?.id),
          title: whereText(filter?.title),
          ...(filter?.ledger == null ? {} : { ledger: filter.ledger }),
          ...(filter?.states == null ? {} : { state: { in: filter.states } }),
          ...(filter?.recurrence == null ? {} : { recurrence: filter.recurrence }),
          currency: whereText(filter?.currency),
          startsOn: whereDate(filter?.startsOn),
          ...whereDuplicate(filter?.duplicate),
          externalId: whereText(filter?.externalId),
          createdAt: whereInstant(filter?.createdAt),
        };
        const rows = await context.database.prisma.costSaving.findMany({
          select: query.select,
          where: { AND: [where, page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    CostSavingConnection,
    CostSavingEdge,
  ),
}));
