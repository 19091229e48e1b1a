import { queryFromInfo } from '@pothos/plugin-prisma';
import { CostSaving } from '../cost-saving/CostSaving.ts';
import { whereSubjects } from '../evidence-link/whereSubjects.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import {
  DateTimeComparator,
  IdComparator,
  OrderDirection,
  StringComparator,
} from '../graphql/comparators.ts';
import { SAID } from '../graphql/said.ts';
import { whereArchived, whereId, whereInstant, whereText } from '../graphql/where.ts';
import { uuidOf } from '../id/decodeId.ts';
import { Incident } from '../incident/Incident.ts';
import { KeyResult } from '../key-result/KeyResult.ts';
import { Metric } from '../metric/Metric.ts';
import { Objective } from '../objective/Objective.ts';
import { ITEM_PATHS, itemSelection } from '../paging/itemSelection.ts';
import { BY_ORDINAL, type Order, orderOf } from '../paging/Order.ts';
import { cutPage, type PageArguments, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { WorkItem } from '../work-item/WorkItem.ts';
import { Statement, StatementConnection, StatementEdge } from './Statement.ts';

const StatementFilter = builder.inputType('StatementFilter', {
  description: 'Which statements. Conditions given together must all hold.',
  fields: (t) => ({
    id: t.field({ type: IdComparator, description: 'By id.' }),
    text: t.field({ type: StringComparator, description: 'By text.' }),
    authorId: t.field({ type: IdComparator, description: 'By who stated it.' }),
    objectiveId: t.field({ type: IdComparator, description: 'By an objective that it is about.' }),
    keyResultId: t.field({ type: IdComparator, description: 'By a key result that it is about.' }),
    workItemId: t.field({ type: IdComparator, description: 'By work that it is about.' }),
    costSavingId: t.field({ type: IdComparator, description: 'By a saving that it is about.' }),
    metricId: t.field({ type: IdComparator, description: 'By a metric that it is about.' }),
    incidentId: t.field({ type: IdComparator, description: 'By an incident that it is about.' }),
    aboutStoryId: t.field({ type: IdComparator, description: 'By a story that it is about.' }),
    linked: t.boolean({
      description:
        'True for those that are about something, false for those about nothing yet; both when absent.',
    }),
    hasFigure: t.boolean({
      description: 'True for those that state a figure, false for those that do not; both when absent.',
    }),
    externalId: t.field({ type: StringComparator, description: 'By id in the system it was imported from.' }),
    createdAt: t.field({ type: DateTimeComparator, description: 'By when it was recorded.' }),
    archived: t.boolean({ description: SAID.archived }),
  }),
});

type Filter = typeof StatementFilter.$inferInput | null | undefined;

const StatementOrderField = builder.enumType('StatementOrderField', {
  description: 'What statements can be ordered by.',
  values: { CREATED_AT: { description: 'When they were recorded.' } } as const,
});

const StatementOrder = builder.inputType('StatementOrder', {
  description: 'One term of an order of statements.',
  fields: (t) => ({
    field: t.field({ type: StatementOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
});

const AS_RECORDED: Order = [{ field: 'createdAt', direction: 'asc', kind: 'instant' }];

const KEY = { id: true, createdAt: true } as const satisfies Prisma.StatementSelect;

const whereStatement = (filter: Filter): Prisma.StatementWhereInput => ({
  archivedAt: whereArchived(filter?.archived),
  id: whereId('Statement', filter?.id),
  text: whereText(filter?.text),
  authorId: whereId('Person', filter?.authorId),
  externalId: whereText(filter?.externalId),
  createdAt: whereInstant(filter?.createdAt),
  ...(filter?.hasFigure == null ? {} : { figureText: filter.hasFigure ? { not: null } : null }),
  AND: whereSubjects(filter ?? {}),
});

builder.queryFields((t) => ({
  statement: t.prismaField({
    type: Statement,
    nullable: true,
    description: 'One statement; null for one that does not exist or that you may not see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.statement.findUnique({
        ...query,
        where: { id: uuidOf('Statement', id) },
        relationLoadStrategy: 'join',
      }),
  }),
  statements: t.connection(
    {
      type: Statement,
      description: 'The statements, as they were recorded unless ordered otherwise.',
      args: {
        filter: t.arg({
          type: StatementFilter,
          description: 'Which ones; all that are not archived when absent.',
        }),
        orderBy: t.arg({ type: [StatementOrder], description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...paging }, context, info) => {
        const page = planPage<Prisma.StatementWhereInput, Prisma.StatementOrderByWithRelationInput>(
          paging,
          orderOf(orderBy, { CREATED_AT: { field: 'createdAt', kind: 'instant' } }, AS_RECORDED),
          sealOf(context, 'statements', { filter, orderBy }),
        );
        const query = queryFromInfo({ context, info, typeName: 'Statement', paths: ITEM_PATHS, select: KEY });
        const rows = await context.database.prisma.statement.findMany({
          select: query.select,
          where: { AND: [whereStatement(filter), page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    StatementConnection,
    StatementEdge,
  ),
}));

const pageOf = (list: string, args: PageArguments, context: { readonly cursorKey: string }) =>
  planPage<Prisma.EvidenceLinkWhereInput, Prisma.EvidenceLinkOrderByWithRelationInput>(
    args,
    BY_ORDINAL,
    sealOf(context, list),
  );

/** What is read of the links of one thing for a page of its statements. */
const linksOf = (
  list: string,
  args: PageArguments,
  context: { readonly cursorKey: string },
  nested: (selection: { select: Prisma.StatementSelect }) => unknown,
) => {
  const { where, orderBy, take } = pageOf(list, args, context);
  const { select } = itemSelection<Prisma.StatementSelect>(nested, 'Statement', { id: true });
  return {
    evidenceLinks: {
      select: { id: true, ordinal: true, statement: { select } },
      where: { AND: [{ endedAt: null, statement: { archivedAt: null } }, where] },
      orderBy,
      take,
    },
  } as const;
};

/** A page of links → the page of their statements. */
const statementsOf = <Item>(
  list: string,
  links: readonly { readonly statement: Item | null }[],
  args: PageArguments,
  context: { readonly cursorKey: string },
) => {
  const { edges, pageInfo } = cutPage(links, pageOf(list, args, context));
  return {
    pageInfo,
    edges: edges.flatMap(({ node: { statement }, cursor }) =>
      statement === null ? [] : [{ node: statement, cursor }],
    ),
  };
};

const DESCRIPTION = 'What was stated about it, in the order of writing; archived ones are left out.';

builder.prismaObjectField(Objective, 'statements', (t) =>
  t.connection(
    {
      type: Statement,
      description: DESCRIPTION,
      select: (args, context, nested) => linksOf('Objective.statements', args, context, nested),
      resolve: ({ evidenceLinks }, args, context) =>
        statementsOf('Objective.statements', evidenceLinks, args, context),
    },
    StatementConnection,
    StatementEdge,
  ),
);

builder.prismaObjectField(KeyResult, 'statements', (t) =>
  t.connection(
    {
      type: Statement,
      description: DESCRIPTION,
      select: (args, context, nested) => linksOf('KeyResult.statements', args, context, nested),
      resolve: ({ evidenceLinks }, args, context) =>
        statementsOf('KeyResult.statements', evidenceLinks, args, context),
    },
    StatementConnection,
    StatementEdge,
  ),
);

builder.prismaObjectField(WorkItem, 'statements', (t) =>
  t.connection(
    {
      type: Statement,
      description: DESCRIPTION,
      select: (args, context, nested) => linksOf('WorkItem.statements', args, context, nested),
      resolve: ({ evidenceLinks }, args, context) =>
        statementsOf('WorkItem.statements', evidenceLinks, args, context),
    },
    StatementConnection,
    StatementEdge,
  ),
);

builder.prismaObjectField(CostSaving, 'statements', (t) =>
  t.connection(
    {
      type: Statement,
      description: DESCRIPTION,
      select: (args, context, nested) => linksOf('CostSaving.statements', args, context, nested),
      resolve: ({ evidenceLinks }, args, context) =>
        statementsOf('CostSaving.statements', evidenceLinks, args, context),
    },
    StatementConnection,
    StatementEdge,
  ),
);

builder.prismaObjectField(Metric, 'statements', (t) =>
  t.connection(
    {
      type: Statement,
      description: DESCRIPTION,
      select: (args, context, nested) => linksOf('Metric.statements', args, context, nested),
      resolve: ({ evidenceLinks }, args, context) =>
        statementsOf('Metric.statements', evidenceLinks, args, context),
    },
    StatementConnection,
    StatementEdge,
  ),
);

builder.prismaObjectField(Incident, 'statements', (t) =>
  t.connection(
    {
      type: Statement,
      description: DESCRIPTION,
      select: (args, context, nested) => linksOf('Incident.statements', args, context, nested),
      resolve: ({ evidenceLinks }, args, context) =>
        statementsOf('Incident.statements', evidenceLinks, args, context),
    },
    StatementConnection,
    StatementEdge,
  ),
);
