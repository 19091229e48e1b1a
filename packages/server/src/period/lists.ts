import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { DateComparator, IdComparator, OrderDirection, StringComparator } from '../graphql/comparators.ts';
import { whereDate, whereId, whereText } from '../graphql/where.ts';
import { uuidOf } from '../id/decodeId.ts';
import { ITEM_PATHS } from '../paging/itemSelection.ts';
import { orderOf } from '../paging/Order.ts';
import { cutPage, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { Period, PeriodConnection, PeriodEdge, PeriodKind, PeriodState } from './Period.ts';

/** `input PeriodFilter`. */
export const PeriodFilter = builder.inputType('PeriodFilter', {
  description: 'Which periods. Conditions given together must all hold.',
  fields: (t) => ({
    id: t.field({ type: IdComparator, description: 'By id.' }),
    code: t.field({ type: StringComparator, description: 'By code.' }),
    kind: t.field({ type: PeriodKind, description: 'By kind.' }),
    state: t.field({ type: PeriodState, description: 'By whether it takes changes.' }),
    calendarId: t.field({ type: IdComparator, description: 'By calendar.' }),
    startsOn: t.field({ type: DateComparator, description: 'By first day.' }),
  }),
});

const PeriodOrderField = builder.enumType('PeriodOrderField', {
  description: 'What periods can be ordered by.',
  values: {
    STARTS_ON: { description: 'Their first day.' },
    CREATED_AT: { description: 'When they were recorded.' },
  } as const,
});

const PeriodOrder = builder.inputType('PeriodOrder', {
  description: 'One term of an order of periods.',
  fields: (t) => ({
    field: t.field({ type: PeriodOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
});

/** A filter of periods as Prisma takes it. */
export const wherePeriod = (
  filter: typeof PeriodFilter.$inferInput | null | undefined,
): Prisma.PeriodWhereInput => ({
  id: whereId('Period', filter?.id),
  code: whereText(filter?.code),
  ...(filter?.kind == null ? {} : { kind: filter.kind }),
  ...(filter?.state == null ? {} : { state: filter.state }),
  calendarId: whereId('Calendar', filter?.calendarId),
  startsOn: whereDate(filter?.startsOn),
});

builder.queryFields((t) => ({
  period: t.prismaField({
    type: Period,
    nullable: true,
    description: 'One period; null for one that does not exist or that you may not see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.period.findUnique({ ...query, where: { id: uuidOf('Period', id) } }),
  }),
  periods: t.connection(
    {
      type: Period,
      description: 'The periods, the latest first unless ordered otherwise.',
      args: {
        filter: t.arg({ type: PeriodFilter, description: 'Which ones; all when absent.' }),
        orderBy: t.arg({ type: [PeriodOrder], description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...paging }, context, info) => {
        const order = orderOf(
          orderBy,
          {
            STARTS_ON: { field: 'startsOn', kind: 'instant' },
            CREATED_AT: { field: 'createdAt', kind: 'instant' },
          },
          [{ field: 'startsOn', direction: 'desc', kind: 'instant' }],
        );
        const page = planPage<Prisma.PeriodWhereInput, Prisma.PeriodOrderByWithRelationInput>(
          paging,
          order,
          sealOf(context, 'periods', { filter, orderBy }),
        );
        const select = { id: true, startsOn: true, createdAt: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'Period', paths: ITEM_PATHS, select });
        const rows = await context.database.prisma.period.findMany({
          select: query.select,
          where: { AND: [wherePeriod(filter), page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    PeriodConnection,
    PeriodEdge,
  ),
}));
