import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../error/ErrorCode.ts';

/** What the answer over HTTP says of an error beside its body. */
export interface ErrorHttp {
  readonly status: number;
  /** Seconds to wait before the request is sent again. */
  readonly retryAfter?: number;
}

/** An error of the whole request, for what no result union can carry: paging arguments, cursors, limits. */
export const requestError = (code: ErrorCode, message: string, http?: ErrorHttp): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...(http === undefined ? {} : { reply: http }) } });
