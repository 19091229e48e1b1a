import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { ITEM_PATHS } from '../paging/itemSelection.ts';
import type { Order } from '../paging/Order.ts';
import { cutPage, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { Scale, ScaleConnection, ScaleEdge } from './Scale.ts';

const BY_CODE: Order = [{ field: 'code', direction: 'asc', kind: 'text' }];

builder.queryFields((t) => ({
  scales: t.connection(
    {
      type: Scale,
      description: 'The scales by which people judge, by code.',
      resolve: async (_root, paging, context, info) => {
        const page = planPage<Prisma.ScaleWhereInput, Prisma.ScaleOrderByWithRelationInput>(
          paging,
          BY_CODE,
          sealOf(context, 'scales'),
        );
        const select = { id: true, code: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'Scale', paths: ITEM_PATHS, select });
        const rows = await context.database.prisma.scale.findMany({
          select: query.select,
          where: page.where,
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    ScaleConnection,
    ScaleEdge,
  ),
}));
