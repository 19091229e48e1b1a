import { type CursorSeal, decodeCursor, encodeCursor } from './cursor.ts';
import type { Key } from './Order.ts';
import { type PageArguments, planPage } from './page.ts';

/** Orders keys part by part. All keys of a list have the same kinds of parts. */
export function compareKeys(a: Key, b: Key): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? null;
    if (part === other || part === null || other === null) continue;
    return part < other ? -1 : 1;
  }
  return 0;
}

/**
 * A page of a list that is computed as a whole: cursors hold keys, so that a page goes on where the last one ended also when the list has
 * changed in between.
 *
 * @param nodes - In the order of their keys, of which no two are the same.
 * @throws `BAD_USER_INPUT`, `INVALID_CURSOR` as `planPage` does.
 */
export function pageOfList<Node>(
  nodes: readonly Node[],
  keyOf: (node: Node) => Key,
  args: PageArguments,
  seal: CursorSeal,
) {
  const { size, backwards, entered } = planPage<object, object>(args, [], seal);
  const cursor = backwards ? args.before : args.after;
  const place = cursor == null ? null : decodeCursor(cursor, seal);
  const behind = nodes.filter((node) => {
    if (place === null) return true;
    const order = compareKeys(keyOf(node), place);
    return backwards ? order < 0 : order > 0;
  });
  const kept = backwards ? behind.slice(Math.max(0, behind.length - size)) : behind.slice(0, size);
  const edges = kept.map((node) => ({ node, cursor: encodeCursor(keyOf(node), seal) }));
  const more = behind.length > size;
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
