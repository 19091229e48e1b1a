import { queryFromInfo } from '@pothos/plugin-prisma';
import { whereGradeRead } from '../access/whereRead.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { IdComparator, OrderDirection, StringComparator } from '../graphql/comparators.ts';
import { whereId, whereText } from '../graphql/where.ts';
import { uuidOf } from '../id/decodeId.ts';
import { ITEM_PATHS } from '../paging/itemSelection.ts';
import { type Order, orderOf } from '../paging/Order.ts';
import { cutPage, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { PeriodFilter, wherePeriod } from '../period/lists.ts';
import { Grade, GradeConnection, GradeEdge } from './Grade.ts';
import { GradeScale, GradeScaleConnection, GradeScaleEdge } from './GradeScale.ts';

const GradeFilter = builder.inputType('GradeFilter', {
  description: 'Which grades. Conditions given together must all hold.',
  fields: (t) => ({
    id: t.field({ type: IdComparator, description: 'By id.' }),
    personId: t.field({ type: IdComparator, description: 'By the person whose they are.' }),
    period: t.field({ type: PeriodFilter, description: 'By period.' }),
    scaleId: t.field({ type: IdComparator, description: 'By scale.' }),
    externalId: t.field({ type: StringComparator, description: 'By id in the system it was imported from.' }),
  }),
});

const GradeOrderField = builder.enumType('GradeOrderField', {
  description: 'What grades can be ordered by.',
  values: { CREATED_AT: { description: 'When they were recorded.' } } as const,
});

const GradeOrder = builder.inputType('GradeOrder', {
  description: 'One term of an order of grades.',
  fields: (t) => ({
    field: t.field({ type: GradeOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
});

const COLUMNS = { CREATED_AT: { field: 'createdAt', kind: 'instant' } } as const;

const AS_RECORDED: Order = [{ field: 'createdAt', direction: 'asc', kind: 'instant' }];

const BY_CODE: Order = [{ field: 'code', direction: 'asc', kind: 'text' }];

builder.queryFields((t) => ({
  grade: t.prismaField({
    type: Grade,
    nullable: true,
    description: 'One grade; null for one that does not exist or that you may not see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.grade.findUnique({
        ...query,
        where: { id: uuidOf('Grade', id) },
        relationLoadStrategy: 'join',
      }),
  }),
  grades: t.connection(
    {
      type: Grade,
      description: 'The grades, as they were recorded unless ordered otherwise.',
      args: {
        filter: t.arg({ type: GradeFilter, description: 'Which ones; all when absent.' }),
        orderBy: t.arg({ type: [GradeOrder], description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...paging }, context, info) => {
        const page = planPage<Prisma.GradeWhereInput, Prisma.GradeOrderByWithRelationInput>(
          paging,
          orderOf(orderBy, COLUMNS, AS_RECORDED),
          sealOf(context, 'grades', { filter, orderBy }),
        );
        const select = { id: true, createdAt: true, personId: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'Grade', paths: ITEM_PATHS, select });
        const where: Prisma.GradeWhereInput = {
          id: whereId('Grade', filter?.id),
          personId: whereId('Person', filter?.personId),
          scaleId: whereId('GradeScale', filter?.scaleId),
          externalId: whereText(filter?.externalId),
          ...(filter?.period == null ? {} : { period: wherePeriod(filter.period) }),
        };
        const rows = await context.database.prisma.grade.findMany({
          select: query.select,
          where: { AND: [where, whereGradeRead(context), page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    GradeConnection,
    GradeEdge,
  ),
  gradeScales: t.connection(
    {
      type: GradeScale,
      description: 'The scales of grades, by code.',
      resolve: async (_root, paging, context, info) => {
        const page = planPage<Prisma.GradeScaleWhereInput, Prisma.GradeScaleOrderByWithRelationInput>(
          paging,
          BY_CODE,
          sealOf(context, 'gradeScales'),
        );
        const select = { id: true, code: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'GradeScale', paths: ITEM_PATHS, select });
        const rows = await context.database.prisma.gradeScale.findMany({
          select: query.select,
          where: page.where,
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    GradeScaleConnection,
    GradeScaleEdge,
  ),
}));
