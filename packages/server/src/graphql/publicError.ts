import { GraphQLError } from 'graphql';
import { violation } from '../database/violation.ts';
import type { Log } from '../http/Log.ts';

const UNAVAILABLE = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']);

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** Whether an error means that the database does not answer now. */
const isUnavailable = (error: unknown): boolean => {
  const code = codeOf(error);
  const state = violation(error)?.sqlState ?? '';
  return (
    (typeof code === 'string' && (UNAVAILABLE.has(code) || /^E(CONN|PIPE|TIMEDOUT)/.test(code))) ||
    /^(08|53|57)/.test(state)
  );
};

/** By its name: a bundler can bring a second copy of graphql-js, whose errors are of another class. */
const isGraphQLError = (error: unknown): error is GraphQLError =>
  error instanceof Error && error.name === 'GraphQLError';

/**
 * An error as a caller may see it: its own code and message when the caller can mend it, a mask for everything else.
 * What is masked is logged with the id of the request.
 */
export function publicError(error: unknown, requestId: string, log: Log): GraphQLError {
  if (!(error instanceof Error)) return masked('INTERNAL', requestId);
  const original = isGraphQLError(error) ? error.originalError : error;
  if (isGraphQLError(error) && (original === undefined || isGraphQLError(original))) {
    const { code, http: _http, reply: _reply, unexpected: _unexpected, ...extensions } = error.extensions;
    const known =
      typeof code === 'string' ? code : error.path === undefined ? defaultCode(error) : 'BAD_USER_INPUT';
    return located(error, error.message, { ...extensions, code: known, requestId });
  }
  const code = isUnavailable(original) ? 'UNAVAILABLE' : 'INTERNAL';
  // The message of a database error may hold values of a row: only its kind is logged.
  log.error(
    {
      requestId,
      code,
      error: original?.name,
      database: violation(original),
      stack: original?.stack
        ?.split('\n')
        .filter((line) => /^\s+at /.test(line))
        .join('\n'),
    },
    'A request failed.',
  );
  const mask = masked(code, requestId);
  return isGraphQLError(error) ? located(error, mask.message, mask.extensions) : mask;
}

const defaultCode = ({ message }: GraphQLError): string =>
  message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED';

const located = (
  error: GraphQLError,
  message: string,
  extensions: GraphQLError['extensions'],
): GraphQLError =>
  new GraphQLError(message, {
    ...(error.nodes === undefined ? {} : { nodes: error.nodes }),
    ...(error.source === undefined ? {} : { source: error.source }),
    ...(error.positions === undefined ? {} : { positions: error.positions }),
    ...(error.path === undefined ? {} : { path: error.path }),
    extensions,
  });

const masked = (code: 'INTERNAL' | 'UNAVAILABLE', requestId: string): GraphQLError =>
  new GraphQLError(
    code === 'UNAVAILABLE'
      ? 'The database does not answer now: try again in a moment.'
      : 'Something went wrong on our side. Tell the operator the id of the request.',
    { extensions: { code, requestId } },
  );
