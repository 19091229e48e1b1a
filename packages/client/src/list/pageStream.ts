import type { Page } from './Page.ts';

/** A list of unknown length: await it for its first page, iterate it for all its items. Nothing is asked before that. */
export interface PageStream<Node> extends PromiseLike<Page<Node>>, AsyncIterable<Node> {
  /** Page by page. */
  pages(): AsyncGenerator<Page<Node>, void, undefined>;
  /**
   * The first items, at most `limit` of them: a list can be longer than memory. No page is asked for that is not needed.
   */
  toArray(options: { readonly limit: number }): Promise<Node[]>;
}

/** Asks for the page behind a cursor; undefined is the first one. */
export type FetchPage<Node> = (after: string | undefined) => Promise<Page<Node>>;

/**
 * Makes a list of a function that asks for one page.
 *
 * The first page is asked for once, however often the list is awaited or iterated; those behind it anew by every iteration.
 */
export function pageStream<Node>(fetchPage: FetchPage<Node>): PageStream<Node> {
  let start: Promise<Page<Node>> | undefined;
  const first = (): Promise<Page<Node>> => {
    start ??= fetchPage(undefined);
    return start;
  };

  async function* pages(): AsyncGenerator<Page<Node>, void, undefined> {
    for (let page = await first(); ; ) {
      yield page;
      const { hasNextPage, endCursor } = page.pageInfo;
      // Without a cursor the next page would be the first one again, for ever.
      if (!hasNextPage || endCursor === null) return;
      page = await fetchPage(endCursor);
    }
  }

  async function* nodes(): AsyncGenerator<Node, void, undefined> {
    for await (const page of pages()) yield* page.nodes;
  }

  return {
    // biome-ignore lint/suspicious/noThenProperty: awaiting the list is meant to give its first page.
    then: (onFulfilled, onRejected) => first().then(onFulfilled, onRejected),
    [Symbol.asyncIterator]: nodes,
    pages,
    async toArray({ limit }) {
      const items: Node[] = [];
      if (limit <= 0) return items;
      for await (const node of nodes()) if (items.push(node) >= limit) break;
      return items;
    },
  };
}
