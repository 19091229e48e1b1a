import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { IdComparator, OrderDirection, StringComparator } from '../graphql/comparators.ts';
import { SAID } from '../graphql/said.ts';
import { whereArchived, whereId, whereText } from '../graphql/where.ts';
import { uuidOf } from '../id/decodeId.ts';
import { Objective } from '../objective/Objective.ts';
import { ITEM_PATHS, itemSelection } from '../paging/itemSelection.ts';
import { BY_ORDINAL, type Order, orderOf } from '../paging/Order.ts';
import { cutPage, type PageArguments, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { PeriodFilter, wherePeriod } from '../period/lists.ts';
import { KeyResult, KeyResultConnection, KeyResultEdge } from './KeyResult.ts';

const KeyResultFilter = builder.inputType('KeyResultFilter', {
  description: 'Which key results. Conditions given together must all hold.',
  fields: (t) => ({
    id: t.field({ type: IdComparator, description: 'By id.' }),
    title: t.field({ type: StringComparator, description: 'By title.' }),
    objectiveId: t.field({ type: IdComparator, description: 'By objective.' }),
    period: t.field({ type: PeriodFilter, description: 'By the period of the objective.' }),
    ownerId: t.field({ type: IdComparator, description: 'By owner.' }),
    externalId: t.field({ type: StringComparator, description: 'By id in the system it was imported from.' }),
    archived: t.boolean({ description: SAID.archived }),
  }),
});

type Filter = typeof KeyResultFilter.$inferInput | null | undefined;

const KeyResultOrderField = builder.enumType('KeyResultOrderField', {
  description: 'What key results can be ordered by.',
  values: { CREATED_AT: { description: 'When they were recorded.' } } as const,
});

const KeyResultOrder = builder.inputType('KeyResultOrder', {
  description: 'One term of an order of key results.',
  fields: (t) => ({
    field: t.field({ type: KeyResultOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
});

const AS_RECORDED: Order = [{ field: 'createdAt', direction: 'asc', kind: 'instant' }];

/** What the keys of pages are made of. */
const KEY = { id: true, createdAt: true, ordinal: true } as const satisfies Prisma.KeyResultSelect;

const whereKeyResult = (filter: Filter): Prisma.KeyResultWhereInput => ({
  archivedAt: whereArchived(filter?.archived),
  id: whereId('KeyResult', filter?.id),
  title: whereText(filter?.title),
  objectiveId: whereId('Objective', filter?.objectiveId),
  ownerId: whereId('Person', filter?.ownerId),
  externalId: whereText(filter?.externalId),
  ...(filter?.period == null ? {} : { objective: { period: wherePeriod(filter.period) } }),
});

builder.queryFields((t) => ({
  keyResult: t.prismaField({
    type: KeyResult,
    nullable: true,
    description: 'One key result; null for one that does not exist or that you may not see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.keyResult.findUnique({
        ...query,
        where: { id: uuidOf('KeyResult', id) },
        relationLoadStrategy: 'join',
      }),
  }),
  keyResults: t.connection(
    {
      type: KeyResult,
      description: 'The key results, as they were recorded unless ordered otherwise.',
      args: {
        filter: t.arg({
          type: KeyResultFilter,
          description: 'Which ones; all that are not archived when absent.',
        }),
        orderBy: t.arg({ type: [KeyResultOrder], description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...paging }, context, info) => {
        const page = planPage<Prisma.KeyResultWhereInput, Prisma.KeyResultOrderByWithRelationInput>(
          paging,
          orderOf(orderBy, { CREATED_AT: { field: 'createdAt', kind: 'instant' } }, AS_RECORDED),
          sealOf(context, 'keyResults', { filter, orderBy }),
        );
        const query = queryFromInfo({ context, info, typeName: 'KeyResult', paths: ITEM_PATHS, select: KEY });
        const rows = await context.database.prisma.keyResult.findMany({
          select: query.select,
          where: { AND: [whereKeyResult(filter), page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    KeyResultConnection,
    KeyResultEdge,
  ),
}));

const pageOf = (args: PageArguments, context: { readonly cursorKey: string }) =>
  planPage<Prisma.KeyResultWhereInput, Prisma.KeyResultOrderByWithRelationInput>(
    args,
    BY_ORDINAL,
    sealOf(context, 'Objective.keyResults'),
  );

builder.prismaObjectField(Objective, 'keyResults', (t) =>
  t.connection(
    {
      type: KeyResult,
      description: 'Its key results, in their order; archived ones are left out.',
      select: (args, context, nested) => {
        const { where, orderBy, take } = pageOf(args, context);
        const { select } = itemSelection<Prisma.KeyResultSelect>(nested, 'KeyResult', KEY);
        return { keyResults: { select, where: { AND: [whereKeyResult(null), where] }, orderBy, take } };
      },
      resolve: ({ keyResults }, args, context) => cutPage(keyResults, pageOf(args, context)),
    },
    KeyResultConnection,
    KeyResultEdge,
  ),
);
