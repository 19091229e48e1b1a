import { queryFromInfo } from '@pothos/plugin-prisma';
import { forbidden, mayDo } from '../access/authorise.ts';
import { whereEventRead } from '../access/whereEventRead.ts';
import { builder } from '../graphql/builder.ts';
import { requestError } from '../graphql/requestError.ts';
import { ITEM_PATHS } from '../paging/itemSelection.ts';
import type { PageArguments } from '../paging/page.ts';
import { AuditEntry, AuditEntryConnection, AuditEntryEdge } from './AuditEntryType.ts';
import { Event, EventConnection, EventEdge } from './Event.ts';

/** Events of a page when none is asked for, and the most that can be asked for. */
const DEFAULT_PAGE = 50;
const MAXIMUM_PAGE = 1_000;

const POSITION = /^\d{1,18}$/;

/** How many rows behind which position are asked for. */
function planFeed(args: PageArguments): { readonly size: number; readonly after: bigint } {
  const { first, after, last, before } = args;
  if ((last ?? before ?? null) !== null)
    throw requestError('BAD_USER_INPUT', 'The feed is read forwards: use "first" and "after".');
  const size = first ?? DEFAULT_PAGE;
  if (size < 0 || size > MAXIMUM_PAGE)
    throw requestError(
      'BAD_USER_INPUT',
      `"first" is between 0 and ${MAXIMUM_PAGE}: ask for more by further pages.`,
    );
  if (after != null && !POSITION.test(after))
    throw requestError('INVALID_CURSOR', '"after" is a position in the feed, a whole number as text.');
  return { size, after: BigInt(after ?? 0) };
}

/** Cuts what the database answered to the page that was asked for. */
function cutFeed<Row extends { readonly position: bigint }>(
  rows: readonly Row[],
  { size, after }: ReturnType<typeof planFeed>,
) {
  const edges = rows.slice(0, size).map((node) => ({ node, cursor: node.position.toString() }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after > 0n,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

builder.queryField('events', (t) =>
  t.connection(
    {
      type: Event,
      description:
        'What happened, in the order of the feed: up to 1000 events after a position. Ask again after the last one you have.',
      resolve: async (_root, args, context, info) => {
        const page = planFeed(args);
        const select = { position: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'Event', paths: ITEM_PATHS, select });
        const rows = await context.database.prisma.event.findMany({
          select: query.select,
          where: { position: { gt: page.after }, ...whereEventRead(context) },
          orderBy: { position: 'asc' },
          take: page.size + 1,
          relationLoadStrategy: 'join',
        });
        return cutFeed(rows, page);
      },
    },
    EventConnection,
    EventEdge,
  ),
);

builder.queryField('audit', (t) =>
  t.connection(
    {
      type: AuditEntry,
      description:
        'The accepted commands, in their order: up to 1000 after a position. For auditors and administrators.',
      resolve: async (_root, args, context, info) => {
        const { database, actor, now } = context;
        if (!(await mayDo(database.prisma, actor, 'AUDIT', null, now))) throw forbidden();
        const page = planFeed(args);
        const select = { commandId: true, position: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'AuditEntry', paths: ITEM_PATHS, select });
        const rows = await database.prisma.auditEntry.findMany({
          select: query.select,
          where: { position: { gt: page.after } },
          orderBy: { position: 'asc' },
          take: page.size + 1,
        });
        return cutFeed(rows, page);
      },
    },
    AuditEntryConnection,
    AuditEntryEdge,
  ),
);
