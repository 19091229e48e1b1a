import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { IdComparator, OrderDirection, StringComparator } from '../graphql/comparators.ts';
import { SAID } from '../graphql/said.ts';
import { whereArchived, whereId, whereText } from '../graphql/where.ts';
import { uuidOf } from '../id/decodeId.ts';
import { ITEM_PATHS } from '../paging/itemSelection.ts';
import { orderOf } from '../paging/Order.ts';
import { cutPage, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { Metric, MetricConnection, MetricEdge } from './Metric.ts';

const MetricFilter = builder.inputType('MetricFilter', {
  description: 'Which metrics. Conditions given together must all hold.',
  fields: (t) => ({
    id: t.field({ type: IdComparator, description: 'By id.' }),
    code: t.field({ type: StringComparator, description: 'By code.' }),
    name: t.field({ type: StringComparator, description: 'By name.' }),
    externalId: t.field({ type: StringComparator, description: 'By id in the system it was imported from.' }),
    archived: t.boolean({ description: SAID.archived }),
  }),
});

const MetricOrderField = builder.enumType('MetricOrderField', {
  description: 'What metrics can be ordered by.',
  values: {
    CODE: { description: 'Their code.' },
    NAME: { description: 'Their name.' },
    CREATED_AT: { description: 'When they were recorded.' },
  } as const,
});

const MetricOrder = builder.inputType('MetricOrder', {
  description: 'One term of an order of metrics.',
  fields: (t) => ({
    field: t.field({ type: MetricOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
});

const whereMetric = (
  filter: typeof MetricFilter.$inferInput | null | undefined,
): Prisma.MetricWhereInput => ({
  archivedAt: whereArchived(filter?.archived),
  id: whereId('Metric', filter?.id),
  code: whereText(filter?.code),
  name: whereText(filter?.name),
  externalId: whereText(filter?.externalId),
});

builder.queryFields((t) => ({
  metric: t.prismaField({
    type: Metric,
    nullable: true,
    description: 'One metric; null for one that does not exist or that you may not see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.metric.findUnique({
        ...query,
        where: { id: uuidOf('Metric', id) },
        relationLoadStrategy: 'join',
      }),
  }),
  metrics: t.connection(
    {
      type: Metric,
      description: 'The metrics, by their code unless ordered otherwise.',
      args: {
        filter: t.arg({
          type: MetricFilter,
          description: 'Which ones; all that are not archived when absent.',
        }),
        orderBy: t.arg({ type: [MetricOrder], description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...paging }, context, info) => {
        const order = orderOf(
          orderBy,
          {
            CODE: { field: 'code', kind: 'text' },
            NAME: { field: 'name', kind: 'text' },
            CREATED_AT: { field: 'createdAt', kind: 'instant' },
          },
          [{ field: 'code', direction: 'asc', kind: 'text' }],
        );
        const page = planPage<Prisma.MetricWhereInput, Prisma.MetricOrderByWithRelationInput>(
          paging,
          order,
          sealOf(context, 'metrics', { filter, orderBy }),
        );
        const select = { id: true, code: true, name: true, createdAt: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'Metric', paths: ITEM_PATHS, select });
        const rows = await context.database.prisma.metric.findMany({
          select: query.select,
          where: { AND: [whereMetric(filter), page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    MetricConnection,
    MetricEdge,
  ),
}));
