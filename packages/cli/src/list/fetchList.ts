import type { PageStream } from '@meritkit/client';

/** The most items that the server gives in one page. */
const MAX_PAGE = 250;

/** The start of a list. */
export interface Fetched<Node> {
  readonly nodes: readonly Node[];
  readonly hasMore: boolean;
}

/** Reads up to `limit` items, in as few pages as possible, and whether there are more. */
export async function fetchList<Node>(
  limit: number,
  list: (first: number) => PageStream<Node>,
): Promise<Fetched<Node>> {
  const nodes = await list(Math.min(limit + 1, MAX_PAGE)).toArray({ limit: limit + 1 });
  return { nodes: nodes.slice(0, limit), hasMore: nodes.length > limit };
}
