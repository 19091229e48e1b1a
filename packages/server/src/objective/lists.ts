import { queryFromInfo } from '@pothos/plugin-prisma';
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
import { Person } from '../organisation/Person.ts';
import { Team } from '../organisation/Team.ts';
import { ITEM_PATHS, itemSelection } from '../paging/itemSelection.ts';
import { type Order, orderOf } from '../paging/Order.ts';
import { cutPage, type PageArguments, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { PeriodFilter, wherePeriod } from '../period/lists.ts';
import { Period } from '../period/Period.ts';
import { Objective, ObjectiveConnection, ObjectiveEdge } from './Objective.ts';

const ObjectiveFilter = builder.inputType('ObjectiveFilter', {
  description: 'Which objectives. Conditions given together must all hold.',
  fields: (t) => ({
    id: t.field({ type: IdComparator, description: 'By id.' }),
    title: t.field({ type: StringComparator, description: 'By title.' }),
    period: t.field({ type: PeriodFilter, description: 'By period.' }),
    ownerId: t.field({ type: IdComparator, description: 'By owner.' }),
    teamId: t.field({ type: IdComparator, description: 'By team.' }),
    externalId: t.field({ type: StringComparator, description: 'By id in the system it was imported from.' }),
    createdAt: t.field({ type: DateTimeComparator, description: 'By when it was recorded.' }),
    archived: t.boolean({ description: SAID.archived }),
  }),
});

type Filter = typeof ObjectiveFilter.$inferInput | null | undefined;

const ObjectiveOrderField = builder.enumType('ObjectiveOrderField', {
  description: 'What objectives can be ordered by.',
  values: {
    CREATED_AT: { description: 'When they were recorded.' },
    TITLE: { description: 'Their titles.' },
  } as const,
});

const ObjectiveOrder = builder.inputType('ObjectiveOrder', {
  description: 'One term of an order of objectives.',
  fields: (t) => ({
    field: t.field({ type: ObjectiveOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
});

const COLUMNS = {
  CREATED_AT: { field: 'createdAt', kind: 'instant' },
  TITLE: { field: 'title', kind: 'text' },
} as const;

const AS_RECORDED: Order = [{ field: 'createdAt', direction: 'asc', kind: 'instant' }];

/** What the keys of pages are made of. */
const KEY = { id: true, createdAt: true, title: true } as const satisfies Prisma.ObjectiveSelect;

const whereObjective = (filter: Filter): Prisma.ObjectiveWhereInput => ({
  archivedAt: whereArchived(filter?.archived),
  id: whereId('Objective', filter?.id),
  title: whereText(filter?.title),
  ownerId: whereId('Person', filter?.ownerId),
  teamId: whereId('Team', filter?.teamId),
  externalId: whereText(filter?.externalId),
  createdAt: whereInstant(filter?.createdAt),
  ...(filter?.period == null ? {} : { period: wherePeriod(filter.period) }),
});

const pageOf = (list: string, args: PageArguments, context: { readonly cursorKey: string }) =>
  planPage<Prisma.ObjectiveWhereInput, Prisma.ObjectiveOrderByWithRelationInput>(
    args,
    AS_RECORDED,
    sealOf(context, list),
  );

builder.queryFields((t) => ({
  objective: t.prismaField({
    type: Objective,
    nullable: true,
    description: 'One objective; null for one that does not exist or that you may not see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.objective.findUnique({
        ...query,
        where: { id: uuidOf('Objective', id) },
        relationLoadStrategy: 'join',
      }),
  }),
  objectives: t.connection(
    {
      type: Objective,
      description: 'The objectives, as they were recorded unless ordered otherwise.',
      args: {
        filter: t.arg({
          type: ObjectiveFilter,
          description: 'Which ones; all that are not archived when absent.',
        }),
        orderBy: t.arg({ type: [ObjectiveOrder], description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...paging }, context, info) => {
        const page = planPage<Prisma.ObjectiveWhereInput, Prisma.ObjectiveOrderByWithRelationInput>(
          paging,
          orderOf(orderBy, COLUMNS, AS_RECORDED),
          sealOf(context, 'objectives', { filter, orderBy }),
        );
        const query = queryFromInfo({ context, info, typeName: 'Objective', paths: ITEM_PATHS, select: KEY });
        const rows = await context.database.prisma.objective.findMany({
          select: query.select,
          where: { AND: [whereObjective(filter), page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    ObjectiveConnection,
    ObjectiveEdge,
  ),
}));

builder.prismaObjectField(Period, 'objectives', (t) =>
  t.connection(
    {
      type: Objective,
      description: 'The objectives that are set for it, as they were recorded; archived ones are left out.',
      select: (args, context, nested) => {
        const { where, orderBy, take } = pageOf('Period.objectives', args, context);
        const { select } = itemSelection<Prisma.ObjectiveSelect>(nested, 'Objective', KEY);
        return { objectives: { select, where: { AND: [whereObjective(null), where] }, orderBy, take } };
      },
      resolve: ({ objectives }, args, context) =>
        cutPage(objectives, pageOf('Period.objectives', args, context)),
    },
    ObjectiveConnection,
    ObjectiveEdge,
  ),
);

builder.prismaObjectField(Person, 'objectives', (t) =>
  t.connection(
    {
      type: Objective,
      description:
        'The objectives that the person answers for, as they were recorded; archived ones are left out.',
      select: (args, context, nested) => {
        const { where, orderBy, take } = pageOf('Person.objectives', args, context);
        const { select } = itemSelection<Prisma.ObjectiveSelect>(nested, 'Objective', KEY);
        return { objectives: { select, where: { AND: [whereObjective(null), where] }, orderBy, take } };
      },
      resolve: ({ objectives }, args, context) =>
        cutPage(objectives, pageOf('Person.objectives', args, context)),
    },
    ObjectiveConnection,
    ObjectiveEdge,
  ),
);

builder.prismaObjectField(Team, 'objectives', (t) =>
  t.connection(
    {
      type: Objective,
      description: "The team's objectives, as they were recorded; archived ones are left out.",
      select: (args, context, nested) => {
        const { where, orderBy, take } = pageOf('Team.objectives', args, context);
        const { select } = itemSelection<Prisma.ObjectiveSelect>(nested, 'Objective', KEY);
        return { objectives: { select, where: { AND: [whereObjective(null), where] }, orderBy, take } };
      },
      resolve: ({ objectives }, args, context) =>
        cutPage(objectives, pageOf('Team.objectives', args, context)),
    },
    ObjectiveConnection,
    ObjectiveEdge,
  ),
);
