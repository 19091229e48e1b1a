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
import { SAID } from '../graphql/said.ts';
import { whereArchived, whereDate, whereId, whereInstant, whereText } from '../graphql/where.ts';
import { uuidOf } from '../id/decodeId.ts';
import { KeyResult } from '../key-result/KeyResult.ts';
import { Objective } from '../objective/Objective.ts';
import { ITEM_PATHS, itemSelection } from '../paging/itemSelection.ts';
import { BY_ORDINAL, type Order, orderOf } from '../paging/Order.ts';
import { cutPage, type PageArguments, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { WorkItemState } from './enums.ts';
import { WorkItem, WorkItemConnection, WorkItemEdge } from './WorkItem.ts';

const WorkItemFilter = builder.inputType('WorkItemFilter', {
  description: 'Which work. Conditions given together must all hold.',
  fields: (t) => ({
    id: t.field({ type: IdComparator, description: 'By id.' }),
    title: t.field({ type: StringComparator, description: 'By title.' }),
    objectiveId: t.field({ type: IdComparator, description: 'By the objective under which it stands.' }),
    keyResultId: t.field({ type: IdComparator, description: 'By the key result under which it stands.' }),
    parentId: t.field({ type: IdComparator, description: 'By what it is a part of.' }),
    part: t.boolean({ description: 'True for parts, false for what is no part; both when absent.' }),
    ownerId: t.field({ type: IdComparator, description: 'By who answers for it.' }),
    states: t.field({ type: [WorkItemState], description: 'In one of these states.' }),
    dueLatest: t.field({ type: DateComparator, description: 'By the last day on which it may be due.' }),
    externalId: t.field({ type: StringComparator, description: 'By id in the system it was imported from.' }),
    createdAt: t.field({ type: DateTimeComparator, description: 'By when it was recorded.' }),
    archived: t.boolean({ description: SAID.archived }),
  }),
});

type Filter = typeof WorkItemFilter.$inferInput | null | undefined;

const WorkItemOrderField = builder.enumType('WorkItemOrderField', {
  description: 'What work can be ordered by.',
  values: {
    CREATED_AT: { description: 'When it was recorded.' },
    DUE_LATEST: { description: 'The last day on which it may be due; unknown ones last.' },
    TITLE: { description: 'Its title.' },
  } as const,
});

const WorkItemOrder = builder.inputType('WorkItemOrder', {
  description: 'One term of an order of work.',
  fields: (t) => ({
    field: t.field({ type: WorkItemOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
});

const COLUMNS = {
  CREATED_AT: { field: 'createdAt', kind: 'instant' },
  DUE_LATEST: { field: 'dueLatest', kind: 'instant', nullable: true },
  TITLE: { field: 'title', kind: 'text' },
} as const;

const AS_RECORDED: Order = [{ field: 'createdAt', direction: 'asc', kind: 'instant' }];

/** What the keys of pages are made of. */
const KEY = {
  id: true,
  createdAt: true,
  dueLatest: true,
  title: true,
  ordinal: true,
} as const satisfies Prisma.WorkItemSelect;

const wherePart = (part: boolean | null | undefined): Prisma.WorkItemWhereInput =>
  part == null ? {} : { AND: { parentId: part ? { not: null } : null } };

const whereWorkItem = (filter: Filter): Prisma.WorkItemWhereInput => ({
  archivedAt: whereArchived(filter?.archived),
  id: whereId('WorkItem', filter?.id),
  title: whereText(filter?.title),
  objectiveId: whereId('Objective', filter?.objectiveId),
  keyResultId: whereId('KeyResult', filter?.keyResultId),
  parentId: whereId('WorkItem', filter?.parentId),
  ...wherePart(filter?.part),
  ownerId: whereId('Person', filter?.ownerId),
  ...(filter?.states == null ? {} : { state: { in: filter.states } }),
  dueLatest: whereDate(filter?.dueLatest),
  externalId: whereText(filter?.externalId),
  createdAt: whereInstant(filter?.createdAt),
});

builder.queryFields((t) => ({
  workItem: t.prismaField({
    type: WorkItem,
    nullable: true,
    description: 'One work item; null for one that does not exist or that you may not see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.workItem.findUnique({
        ...query,
        where: { id: uuidOf('WorkItem', id) },
        relationLoadStrategy: 'join',
      }),
  }),
  workItems: t.connection(
    {
      type: WorkItem,
      description: 'The work items, as they were recorded unless ordered otherwise.',
      args: {
        filter: t.arg({
          type: WorkItemFilter,
          description: 'Which ones; all that are not archived when absent.',
        }),
        orderBy: t.arg({ type: [WorkItemOrder], description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...paging }, context, info) => {
        const page = planPage<Prisma.WorkItemWhereInput, Prisma.WorkItemOrderByWithRelationInput>(
          paging,
          orderOf(orderBy, COLUMNS, AS_RECORDED),
          sealOf(context, 'workItems', { filter, orderBy }),
        );
        const query = queryFromInfo({ context, info, typeName: 'WorkItem', paths: ITEM_PATHS, select: KEY });
        const rows = await context.database.prisma.workItem.findMany({
          select: query.select,
          where: { AND: [whereWorkItem(filter), page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    WorkItemConnection,
    WorkItemEdge,
  ),
}));

const pageOf = (list: string, args: PageArguments, context: { readonly cursorKey: string }) =>
  planPage<Prisma.WorkItemWhereInput, Prisma.WorkItemOrderByWithRelationInput>(
    args,
    BY_ORDINAL,
    sealOf(context, list),
  );

/** What is read for a page of the work in one place. */
const itemsOf = (
  list: string,
  args: PageArguments,
  context: { readonly cursorKey: string },
  nested: (selection: { select: Prisma.WorkItemSelect }) => unknown,
) => {
  const { where, orderBy, take } = pageOf(list, args, context);
  const { select } = itemSelection<Prisma.WorkItemSelect>(nested, 'WorkItem', KEY);
  return { select, where: { AND: [whereWorkItem(null), where] }, orderBy, take };
};

builder.prismaObjectField(Objective, 'workItems', (t) =>
  t.connection(
    {
      type: WorkItem,
      description: 'The work that stands under it, in its order; archived work is left out.',
      select: (args, context, nested) => ({
        workItems: itemsOf('Objective.workItems', args, context, nested),
      }),
      resolve: ({ workItems }, args, context) =>
        cutPage(workItems, pageOf('Objective.workItems', args, context)),
    },
    WorkItemConnection,
    WorkItemEdge,
  ),
);

builder.prismaObjectField(KeyResult, 'workItems', (t) =>
  t.connection(
    {
      type: WorkItem,
      description: 'The work that stands under it, in its order; archived work is left out.',
      select: (args, context, nested) => ({
        workItems: itemsOf('KeyResult.workItems', args, context, nested),
      }),
      resolve: ({ workItems }, args, context) =>
        cutPage(workItems, pageOf('KeyResult.workItems', args, context)),
    },
    WorkItemConnection,
    WorkItemEdge,
  ),
);

builder.prismaObjectField(WorkItem, 'parts', (t) =>
  t.connection(
    {
      type: WorkItem,
      description: 'Its parts, in their order; archived ones are left out.',
      select: (args, context, nested) => ({ parts: itemsOf('WorkItem.parts', args, context, nested) }),
      resolve: ({ parts }, args, context) => cutPage(parts, pageOf('WorkItem.parts', args, context)),
    },
    WorkItemConnection,
    WorkItemEdge,
  ),
);
