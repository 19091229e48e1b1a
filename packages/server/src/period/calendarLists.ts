import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { uuidOf } from '../id/decodeId.ts';
import { ITEM_PATHS } from '../paging/itemSelection.ts';
import type { Order } from '../paging/Order.ts';
import { cutPage, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { Calendar } from './Calendar.ts';

const CalendarEdge = builder.edgeObject({
  type: Calendar,
  name: 'CalendarEdge',
  description: 'A calendar in a list.',
});

const CalendarConnection = builder.connectionObject(
  { type: Calendar, name: 'CalendarConnection', description: 'A page of calendars.' },
  CalendarEdge,
);

const AS_RECORDED: Order = [{ field: 'createdAt', direction: 'asc', kind: 'instant' }];

builder.queryFields((t) => ({
  calendar: t.prismaField({
    type: Calendar,
    nullable: true,
    description: 'One calendar; null for one that does not exist or that you may not see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.calendar.findUnique({ ...query, where: { id: uuidOf('Calendar', id) } }),
  }),
  calendars: t.connection(
    {
      type: Calendar,
      description: 'The calendars, as they were recorded.',
      resolve: async (_root, paging, context, info) => {
        const page = planPage<Prisma.CalendarWhereInput, Prisma.CalendarOrderByWithRelationInput>(
          paging,
          AS_RECORDED,
          sealOf(context, 'calendars'),
        );
        const select = { id: true, createdAt: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'Calendar', paths: ITEM_PATHS, select });
        const rows = await context.database.prisma.calendar.findMany({
          select: query.select,
          where: page.where,
          orderBy: page.orderBy,
          take: page.take,
        });
        return cutPage(rows, page);
      },
    },
    CalendarConnection,
    CalendarEdge,
  ),
}));
