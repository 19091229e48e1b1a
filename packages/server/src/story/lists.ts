import { queryFromInfo } from '@pothos/plugin-prisma';
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
import { ITEM_PATHS } from '../paging/itemSelection.ts';
import { type Order, orderOf } from '../paging/Order.ts';
import { cutPage, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { Story, StoryConnection, StoryEdge, StoryKind } from './Story.ts';

const StoryFilter = builder.inputType('StoryFilter', {
  description: 'Which stories. Conditions given together must all hold.',
  fields: (t) => ({
    id: t.field({ type: IdComparator, description: 'By id.' }),
    title: t.field({ type: StringComparator, description: 'By title.' }),
    kind: t.field({ type: StoryKind, description: 'By how it is told.' }),
    topic: t.field({ type: StringComparator, description: 'By what it is evidence of.' }),
    authorId: t.field({ type: IdComparator, description: 'By who tells it.' }),
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
    externalId: t.field({ type: StringComparator, description: 'By id in the system it was imported from.' }),
    createdAt: t.field({ type: DateTimeComparator, description: 'By when it was recorded.' }),
    archived: t.boolean({ description: SAID.archived }),
  }),
});

type Filter = typeof StoryFilter.$inferInput | null | undefined;

const StoryOrderField = builder.enumType('StoryOrderField', {
  description: 'What stories can be ordered by.',
  values: {
    CREATED_AT: { description: 'When they were recorded.' },
    TITLE: { description: 'Their titles.' },
  } as const,
});

const StoryOrder = builder.inputType('StoryOrder', {
  description: 'One term of an order of stories.',
  fields: (t) => ({
    field: t.field({ type: StoryOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
});

const COLUMNS = {
  CREATED_AT: { field: 'createdAt', kind: 'instant' },
  TITLE: { field: 'title', kind: 'text' },
} as const;

const AS_RECORDED: Order = [{ field: 'createdAt', direction: 'asc', kind: 'instant' }];

const KEY = { id: true, createdAt: true, title: true } as const satisfies Prisma.StorySelect;

const whereStory = (filter: Filter): Prisma.StoryWhereInput => ({
  archivedAt: whereArchived(filter?.archived),
  id: whereId('Story', filter?.id),
  title: whereText(filter?.title),
  authorId: whereId('Person', filter?.authorId),
  externalId: whereText(filter?.externalId),
  createdAt: whereInstant(filter?.createdAt),
  ...(filter?.kind == null ? {} : { kind: filter.kind }),
  topic: whereText(filter?.topic),
  AND: whereSubjects(filter ?? {}),
});

builder.queryFields((t) => ({
  story: t.prismaField({
    type: Story,
    nullable: true,
    description: 'One story; null for one that does not exist or that you may not see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.story.findUnique({
        ...query,
        where: { id: uuidOf('Story', id) },
        relationLoadStrategy: 'join',
      }),
  }),
  stories: t.connection(
    {
      type: Story,
      description: 'The stories, as they were recorded unless ordered otherwise.',
      args: {
        filter: t.arg({
          type: StoryFilter,
          description: 'Which ones; all that are not archived when absent.',
        }),
        orderBy: t.arg({ type: [StoryOrder], description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...paging }, context, info) => {
        const page = planPage<Prisma.StoryWhereInput, Prisma.StoryOrderByWithRelationInput>(
          paging,
          orderOf(orderBy, COLUMNS, AS_RECORDED),
          sealOf(context, 'stories', { filter, orderBy }),
        );
        const query = queryFromInfo({ context, info, typeName: 'Story', paths: ITEM_PATHS, select: KEY });
        const rows = await context.database.prisma.story.findMany({
          select: query.select,
          where: { AND: [whereStory(filter), page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    StoryConnection,
    StoryEdge,
  ),
}));
