import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../graphql/builder.ts';
import { requestError } from '../graphql/requestError.ts';
import { ITEM_PATHS } from '../paging/itemSelection.ts';
import { Event, EventConnection, EventEdge } from './Event.ts';

/** Events of a page when none is asked for, and the most that can be asked for. */
const DEFAULT_PAGE = 50;
const MAXIMUM_PAGE = 1_000;

const POSITION = /^\d{1,18}$/;

builder.queryField('events', (t) =>
  t.connection(
    {
      type: Event,
      description:
        'What happened, in the order of the feed: up to 1000 events after a position. Ask again after the last one you have.',
      resolve: async (_root, { first, after, last, before }, context, info) => {
        if ((last ?? before ?? null) !== null)
          throw requestError('BAD_USER_INPUT', 'The feed is read forwards: use "first" and "after".');
        const size = first ?? DEFAULT_PAGE;
        if (size < 0 || size > MAXIMUM_PAGE)
          throw requestError(
            'BAD_USER_INPUT',
            `"first" is between 0 and ${MAXIMUM_PAGE}: ask for more by further pages.`,
          );
        if (after != null && !POSITION.test(after))
          throw requestError(
            'INVALID_CURSOR',
            '"after" is the position of an event, a whole number as text.',
          );
        const select = { position: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'Event', paths: ITEM_PATHS, select });
        const rows = await context.database.prisma.event.findMany({
          select: query.select,
          where: { position: { gt: BigInt(after ?? 0) } },
          orderBy: { position: 'asc' },
          take: size + 1,
          relationLoadStrategy: 'join',
        });
        const edges = rows.slice(0, size).map((node) => ({ node, cursor: node.position.toString() }));
        return {
          edges,
          pageInfo: {
            hasNextPage: rows.length > size,
            hasPreviousPage: after != null && BigInt(after) > 0n,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          },
        };
      },
    },
    EventConnection,
    EventEdge,
  ),
);
