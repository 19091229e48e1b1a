import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import {
  DateTimeComparator,
  IdComparator,
  OrderDirection,
  StringComparator,
} from '../graphql/comparators.ts';
import { whereId, whereInstant, whereText } from '../graphql/where.ts';
import { uuidOf } from '../id/decodeId.ts';
import { ITEM_PATHS } from '../paging/itemSelection.ts';
import { orderOf } from '../paging/Order.ts';
import { cutPage, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { Incident, IncidentConnection, IncidentEdge } from './Incident.ts';
import { Severity } from './Severity.ts';

const IncidentFilter = builder.inputType('IncidentFilter', {
  description: 'Which incidents. Conditions given together must all hold.',
  fields: (t) => ({
    id: t.field({ type: IdComparator, description: 'By id.' }),
    title: t.field({ type: StringComparator, description: 'By title.' }),
    occurredAt: t.field({ type: DateTimeComparator, description: 'By when they were, as far as known.' }),
    severities: t.field({
      type: [Severity],
      description: 'Those that have, or may have, one of these severities.',
    }),
    service: t.string({ description: 'Those that took something away from this service.' }),
    resolved: t.boolean({ description: 'Whether they are known to be over.' }),
    planned: t.boolean({ description: 'Whether they are planned maintenance.' }),
    riskScenarioId: t.field({ type: IdComparator, description: 'By the scenario whose breach opened them.' }),
    externalId: t.field({ type: StringComparator, description: 'By id in the system it was imported from.' }),
  }),
});

const IncidentOrderField = builder.enumType('IncidentOrderField', {
  description: 'What incidents can be ordered by.',
  values: {
    OCCURRED_AT: { description: 'When they were, as far as known.' },
    CREATED_AT: { description: 'When they were recorded.' },
  } as const,
});

const IncidentOrder = builder.inputType('IncidentOrder', {
  description: 'One term of an order of incidents.',
  fields: (t) => ({
    field: t.field({ type: IncidentOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
});

const whereIncident = (
  filter: typeof IncidentFilter.$inferInput | null | undefined,
): Prisma.IncidentWhereInput => ({
  id: whereId('Incident', filter?.id),
  title: whereText(filter?.title),
  occurredAt: whereInstant(filter?.occurredAt),
  externalId: whereText(filter?.externalId),
  ...(filter?.severities == null ? {} : { severities: { hasSome: filter.severities } }),
  ...(filter?.service == null ? {} : { services: { has: filter.service.normalize('NFC') } }),
  ...(filter?.resolved == null ? {} : { resolvedAt: filter.resolved ? { not: null } : null }),
  ...(filter?.planned == null ? {} : { planned: filter.planned }),
  ...(filter?.riskScenarioId == null
    ? {}
    : { riskScenarioId: whereId('RiskScenario', filter.riskScenarioId) }),
});

builder.queryFields((t) => ({
  incident: t.prismaField({
    type: Incident,
    nullable: true,
    description: 'One incident; null for one that does not exist or that you may not see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.incident.findUnique({
        ...query,
        where: { id: uuidOf('Incident', id) },
        relationLoadStrategy: 'join',
      }),
  }),
  incidents: t.connection(
    {
      type: Incident,
      description: 'The incidents, the latest first unless ordered otherwise.',
      args: {
        filter: t.arg({ type: IncidentFilter, description: 'Which ones; all when absent.' }),
        orderBy: t.arg({ type: [IncidentOrder], description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...paging }, context, info) => {
        const order = orderOf(
          orderBy,
          {
            OCCURRED_AT: { field: 'occurredAt', kind: 'instant' },
            CREATED_AT: { field: 'createdAt', kind: 'instant' },
          },
          [{ field: 'occurredAt', direction: 'desc', kind: 'instant' }],
        );
        const page = planPage<Prisma.IncidentWhereInput, Prisma.IncidentOrderByWithRelationInput>(
          paging,
          order,
          sealOf(context, 'incidents', { filter, orderBy }),
        );
        const select = { id: true, occurredAt: true, createdAt: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'Incident', paths: ITEM_PATHS, select });
        const rows = await context.database.prisma.incident.findMany({
          select: query.select,
          where: { AND: [whereIncident(filter), page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    IncidentConnection,
    IncidentEdge,
  ),
}));
