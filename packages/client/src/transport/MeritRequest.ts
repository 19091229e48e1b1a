import type { NoVariables } from '../document/NoVariables.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';
import type { RequestOptions } from './RequestOptions.ts';

/** An answer. */
export interface Answer<Data> {
  /** What was asked for. */
  readonly data: Data;
  /** The id under which the server logged the request; null when it did not tell. */
  readonly requestId: string | null;
  /** The HTTP status. */
  readonly status: number;
}

/**
 * Sends a document and its variables. Where the document requires no variables they can be left out.
 *
 * @throws {@link RequestError} when the server refuses the request or the answer is not one of GraphQL.
 * @throws {@link TimeoutError} when no answer came in time.
 * @throws {@link NetworkError} when the server could not be reached or the connection broke.
 */
export interface MeritRequest {
  <Data = unknown>(
    document: TypedDocument<Data, NoVariables>,
    variables?: undefined,
    options?: RequestOptions,
  ): Promise<Answer<Data>>;
  <Data = unknown, Variables = Readonly<Record<string, unknown>>>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options?: RequestOptions,
  ): Promise<Answer<Data>>;
}
