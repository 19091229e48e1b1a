import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { uuidOf } from '../id/decodeId.ts';
import { encodeId } from '../id/encodeId.ts';
import { ITEM_PATHS } from '../paging/itemSelection.ts';
import type { Order } from '../paging/Order.ts';
import { cutPage, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { forbidden, mayDo } from './authorise.ts';

const AccessLogEntry = builder.prismaObject('AccessLogEntry', {
  select: { id: true },
  description: 'That somebody read, in one request, what is confidential of other people.',
  fields: (t) => ({
    actor: t.exposeString('actor', { description: 'Who read it: `root`, `psn_…` or `svc_…`.' }),
    requestId: t.exposeString('requestId', { description: 'The request, as its answer named it.' }),
    entityType: t.exposeString('entityType', { description: 'What was read, as `Grade`.' }),
    personIds: t.idList({
      description: 'Of whom.',
      select: { personIds: true },
      resolve: ({ personIds }) => personIds.map((uuid) => encodeId('Person', uuid)),
    }),
    readAt: t.expose('readAt', { type: 'DateTime', description: 'When.' }),
  }),
});

const AccessLogEntryEdge = builder.edgeObject({
  type: AccessLogEntry,
  name: 'AccessLogEntryEdge',
  description: 'An entry of the access log in a list.',
});

const AccessLogEntryConnection = builder.connectionObject(
  { type: AccessLogEntry, name: 'AccessLogEntryConnection', description: 'A page of the access log.' },
  AccessLogEntryEdge,
);

const NEWEST: Order = [{ field: 'readAt', direction: 'desc', kind: 'instant' }];

builder.queryField('accessLog', (t) =>
  t.connection(
    {
      type: AccessLogEntry,
      description:
        'Who read what is confidential of others, the newest first. For auditors and administrators.',
      args: { personId: t.arg.id({ description: 'Of this person only.' }) },
      resolve: async (_root, { personId, ...paging }, context, info) => {
        const { database, actor, now } = context;
        if (!(await mayDo(database.prisma, actor, 'AUDIT', null, now))) throw forbidden();
        const page = planPage<Prisma.AccessLogEntryWhereInput, Prisma.AccessLogEntryOrderByWithRelationInput>(
          paging,
          NEWEST,
          sealOf(context, 'accessLog', { personId }),
        );
        const select = { id: true, readAt: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'AccessLogEntry', paths: ITEM_PATHS, select });
        const of = personId == null ? {} : { personIds: { has: uuidOf('Person', personId) } };
        const rows = await database.prisma.accessLogEntry.findMany({
          select: query.select,
          where: { AND: [of, page.where] },
          orderBy: page.orderBy,
          take: page.take,
        });
        return cutPage(rows, page);
      },
    },
    AccessLogEntryConnection,
    AccessLogEntryEdge,
  ),
);
