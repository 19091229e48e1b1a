import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../error/ErrorCode.ts';

/** An error of the whole request, for what no result union can carry: paging arguments, cursors, limits. */
export const requestError = (code: ErrorCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });
