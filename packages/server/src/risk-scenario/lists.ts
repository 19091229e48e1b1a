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
import { RiskScenario, RiskScenarioConnection, RiskScenarioEdge } from './RiskScenario.ts';

const RiskScenarioFilter = builder.inputType('RiskScenarioFilter', {
  description: 'Which risk scenarios. Conditions given together must all hold.',
  fields: (t) => ({
    id: t.field({ type: IdComparator, description: 'By id.' }),
    metricId: t.field({ type: IdComparator, description: 'By the metric that they watch.' }),
    title: t.field({ type: StringComparator, description: 'By title.' }),
    active: t.boolean({ description: 'Whether a breach is under way.' }),
    externalId: t.field({ type: StringComparator, description: 'By id in the system it was imported from.' }),
    archived: t.boolean({ description: SAID.archived }),
  }),
});

const RiskScenarioOrderField = builder.enumType('RiskScenarioOrderField', {
  description: 'What risk scenarios can be ordered by.',
  values: { CREATED_AT: { description: 'When they were recorded.' } } as const,
});

const RiskScenarioOrder = builder.inputType('RiskScenarioOrder', {
  description: 'One term of an order of risk scenarios.',
  fields: (t) => ({
    field: t.field({ type: RiskScenarioOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
});

const whereRiskScenario = (
  filter: typeof RiskScenarioFilter.$inferInput | null | undefined,
): Prisma.RiskScenarioWhereInput => ({
  archivedAt: whereArchived(filter?.archived),
  id: whereId('RiskScenario', filter?.id),
  metricId: whereId('Metric', filter?.metricId),
  title: whereText(filter?.title),
  externalId: whereText(filter?.externalId),
  ...(filter?.active == null ? {} : { active: filter.active }),
});

builder.queryFields((t) => ({
  riskScenario: t.prismaField({
    type: RiskScenario,
    nullable: true,
    description: 'One risk scenario; null for one that does not exist or that you may not see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.riskScenario.findUnique({
        ...query,
        where: { id: uuidOf('RiskScenario', id) },
        relationLoadStrategy: 'join',
      }),
  }),
  riskScenarios: t.connection(
    {
      type: RiskScenario,
      description: 'The risk scenarios, as they were recorded unless ordered otherwise.',
      args: {
        filter: t.arg({
          type: RiskScenarioFilter,
          description: 'Which ones; all that are not archived when absent.',
        }),
        orderBy: t.arg({ type: [RiskScenarioOrder], description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...paging }, context, info) => {
        const page = planPage<Prisma.RiskScenarioWhereInput, Prisma.RiskScenarioOrderByWithRelationInput>(
          paging,
          orderOf(orderBy, { CREATED_AT: { field: 'createdAt', kind: 'instant' } }, [
            { field: 'createdAt', direction: 'asc', kind: 'instant' },
          ]),
          sealOf(context, 'riskScenarios', { filter, orderBy }),
        );
        const select = { id: true, createdAt: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'RiskScenario', paths: ITEM_PATHS, select });
        const rows = await context.database.prisma.riskScenario.findMany({
          select: query.select,
          where: { AND: [whereRiskScenario(filter), page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    RiskScenarioConnection,
    RiskScenarioEdge,
  ),
}));
