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
import { ITEM_PATHS } from '../paging/itemSelection.ts';
import { type Order, orderOf } from '../paging/Order.ts';
import { cutPage, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { PeriodFilter, wherePeriod } from '../period/lists.ts';
import { ReportKind } from './enums.ts';
import { Report, ReportConnection, ReportEdge } from './Report.ts';
import { ReportItem } from './ReportItem.ts';

const ReportFilter = builder.inputType('ReportFilter', {
  description: 'Which reports. Conditions given together must all hold.',
  fields: (t) => ({
    id: t.field({ type: IdComparator, description: 'By id.' }),
    kind: t.field({ type: ReportKind, description: 'By kind.' }),
    title: t.field({ type: StringComparator, description: 'By title.' }),
    period: t.field({ type: PeriodFilter, description: 'By period.' }),
    authorId: t.field({ type: IdComparator, description: 'By author.' }),
    teamId: t.field({ type: IdComparator, description: 'By team.' }),
    writtenOn: t.field({ type: DateComparator, description: 'By the day on which they were written.' }),
    externalId: t.field({ type: StringComparator, description: 'By id in the system it was imported from.' }),
    createdAt: t.field({ type: DateTimeComparator, description: 'By when it was recorded.' }),
    archived: t.boolean({ description: SAID.archived }),
  }),
});

const ReportOrderField = builder.enumType('ReportOrderField', {
  description: 'What reports can be ordered by.',
  values: {
    CREATED_AT: { description: 'When they were recorded.' },
    TITLE: { description: 'Their titles.' },
    WRITTEN_ON: { description: 'The day on which they were written; those without one last.' },
  } as const,
});

const ReportOrder = builder.inputType('ReportOrder', {
  description: 'One term of an order of reports.',
  fields: (t) => ({
    field: t.field({ type: ReportOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
});

const COLUMNS = {
  CREATED_AT: { field: 'createdAt', kind: 'instant' },
  TITLE: { field: 'title', kind: 'text' },
  WRITTEN_ON: { field: 'writtenOn', kind: 'instant', nullable: true },
} as const;

const AS_RECORDED: Order = [{ field: 'createdAt', direction: 'asc', kind: 'instant' }];

/** What the keys of pages are made of. */
const KEY = {
  id: true,
  createdAt: true,
  title: true,
  writtenOn: true,
} as const satisfies Prisma.ReportSelect;

const whereReport = (
  filter: typeof ReportFilter.$inferInput | null | undefined,
): Prisma.ReportWhereInput => ({
  archivedAt: whereArchived(filter?.archived),
  id: whereId('Report', filter?.id),
  title: whereText(filter?.title),
  authorId: whereId('Person', filter?.authorId),
  teamId: whereId('Team', filter?.teamId),
  externalId: whereText(filter?.externalId),
  createdAt: whereInstant(filter?.createdAt),
  writtenOn: whereDate(filter?.writtenOn),
  ...(filter?.kind == null ? {} : { kind: filter.kind }),
  ...(filter?.period == null ? {} : { period: wherePeriod(filter.period) }),
});

builder.queryFields((t) => ({
  report: t.prismaField({
    type: Report,
    nullable: true,
    description: 'One report; null for one that does not exist or that you may not see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.report.findUnique({
        ...query,
        where: { id: uuidOf('Report', id) },
        relationLoadStrategy: 'join',
      }),
  }),
  reportItem: t.prismaField({
    type: ReportItem,
    nullable: true,
    description: 'One item of a report; null for one that does not exist or that you may not see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.reportItem.findUnique({
        ...query,
        where: { id: uuidOf('ReportItem', id) },
        relationLoadStrategy: 'join',
      }),
  }),
  reports: t.connection(
    {
      type: Report,
      description: 'The reports, as they were recorded unless ordered otherwise.',
      args: {
        filter: t.arg({
          type: ReportFilter,
          description: 'Which ones; all that are not archived when absent.',
        }),
        orderBy: t.arg({ type: [ReportOrder], description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...paging }, context, info) => {
        const page = planPage<Prisma.ReportWhereInput, Prisma.ReportOrderByWithRelationInput>(
          paging,
          orderOf(orderBy, COLUMNS, AS_RECORDED),
          sealOf(context, 'reports', { filter, orderBy }),
        );
        const query = queryFromInfo({ context, info, typeName: 'Report', paths: ITEM_PATHS, select: KEY });
        const rows = await context.database.prisma.report.findMany({
          select: query.select,
          where: { AND: [whereReport(filter), page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    ReportConnection,
    ReportEdge,
  ),
}));
