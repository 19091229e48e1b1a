import { requestError } from '../graphql/requestError.ts';
import { type CursorSeal, decodeCursor, encodeCursor } from './cursor.ts';
import { keyOf, orderBy, rowsBehind } from './keyset.ts';
import type { Order } from './Order.ts';

/** Rows of a page when none is asked for, and the most that can be asked for. */
export const DEFAULT_PAGE = 50;
export const MAXIMUM_PAGE = 250;

/** Sizes of pages that reach the database: each distinct `take` costs a plan of its own, so few are used and the rest is cut. */
const BUCKETS = [10, DEFAULT_PAGE, 100, MAXIMUM_PAGE];

/** Relay's arguments. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page of a list, planned: what to ask the database and how to cut its answer. */
export interface Page<Where, OrderBy> {
  readonly where: Where;
  readonly orderBy: OrderBy[];
  readonly take: number;
  readonly size: number;
  readonly backwards: boolean;
  readonly order: Order;
  readonly seal: CursorSeal;
  readonly entered: boolean;
}

const sizeOf = (name: 'first' | 'last', size: number): number => {
  if (size < 0) throw requestError('BAD_USER_INPUT', `"${name}" must not be negative.`);
  if (size > MAXIMUM_PAGE)
    throw requestError(
      'BAD_USER_INPUT',
      `"${name}" is at most ${MAXIMUM_PAGE}: ask for more by further pages.`,
    );
  return size;
};

/**
 * Plans a page.
 *
 * @throws `BAD_USER_INPUT` for sizes out of range and for both directions together, `INVALID_CURSOR`.
 */
export function planPage<Where, OrderBy>(
  page: PageArguments,
  order: Order,
  seal: CursorSeal,
): Page<Where, OrderBy> {
  const { first, after, last, before } = page;
  if ((first ?? after ?? null) !== null && (last ?? before ?? null) !== null)
    throw requestError(
      'BAD_USER_INPUT',
      'Ask for "first" and "after", or for "last" and "before", not for both.',
    );
  const backwards = (last ?? before ?? null) !== null;
  const size = backwards ? sizeOf('last', last ?? DEFAULT_PAGE) : sizeOf('first', first ?? DEFAULT_PAGE);
  const cursor = backwards ? before : after;
  const where = cursor != null ? rowsBehind(order, decodeCursor(cursor, seal), backwards) : {};
  return {
    // Made of the order's columns: a term for a column that the model lacks fails in Prisma at the first use.
    where: where as Where,
    orderBy: orderBy(order, backwards) as OrderBy[],
    take: (BUCKETS.find((bucket) => size <= bucket) ?? MAXIMUM_PAGE) + 1,
    size,
    backwards,
    order,
    seal,
    entered: cursor != null,
  };
}

/** Cuts what the database answered to the page that was asked for, with Relay's page info. */
export function cutPage<Row extends object>(rows: readonly Row[], page: Page<unknown, unknown>) {
  const { size, backwards, order, seal, entered } = page;
  const kept = rows.slice(0, size);
  const more = rows.length > size;
  if (backwards) kept.reverse();
  const edges = kept.map((node) => ({ node, cursor: encodeCursor(keyOf(order, node), seal) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backwards ? entered : more,
      hasPreviousPage: backwards ? more : entered,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
