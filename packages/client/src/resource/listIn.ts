import type { TypedDocument } from '../document/TypedDocument.ts';
import type { Page } from '../list/Page.ts';
import { type PageStream, pageStream } from '../list/pageStream.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';
import type { RequestOptions } from '../transport/RequestOptions.ts';

const NOTHING = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Makes a method of a query for a list of a thing: the whole list from `after` on; empty where there is no such thing. */
export const listIn =
  <Thing, Node, Variables extends { after?: string | null | undefined }>(
    request: MeritRequest,
    document: TypedDocument<{ result: Thing }, Variables>,
    pageOf: (thing: NonNullable<Thing>) => Page<Node>,
  ) =>
  (variables: Variables, options?: RequestOptions): PageStream<Node> =>
    pageStream(async (after) => {
      const { data } = await request(document, { ...variables, after: after ?? variables.after }, options);
      return data.result == null ? NOTHING : pageOf(data.result);
    });
