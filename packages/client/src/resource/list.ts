import type { TypedDocument } from '../document/TypedDocument.ts';
import type { Page } from '../list/Page.ts';
import { type PageStream, pageStream } from '../list/pageStream.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';
import type { RequestOptions } from '../transport/RequestOptions.ts';

/** Makes a method of a query whose `result` is a page: it gives the whole list from `after` on. */
export const list =
  <Node, Variables extends { after?: string | null | undefined }>(
    request: MeritRequest,
    document: TypedDocument<{ result: Page<Node> }, Variables>,
  ) =>
  (variables?: Variables, options?: RequestOptions): PageStream<Node> =>
    pageStream(async (after) => {
      // Without variables this is only a cursor: enough, since no list requires any.
      const all = { ...variables, after: after ?? variables?.after } as Variables;
      const { data } = await request(document, all, options);
      return data.result;
    });
