import type { TypedDocument } from '../document/TypedDocument.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';
import type { RequestOptions } from '../transport/RequestOptions.ts';

/** Makes a method of a query: it gives what the query's `result` is. */
export const query =
  <Result, Variables>(request: MeritRequest, document: TypedDocument<{ result: Result }, Variables>) =>
  async (variables: Variables, options?: RequestOptions): Promise<Result> => {
    const { data } = await request(document, variables, options);
    return data.result;
  };
