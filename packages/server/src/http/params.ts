import { BodyError } from './readBody.ts';

/** A GraphQL request as it stands in a body or in a URL. */
export interface GraphQLParams {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly extensions?: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const invalid = (message: string): never => {
  throw new BodyError(400, message);
};

/**
 * Reads what a client sent as a GraphQL request.
 *
 * @throws {BodyError} 400
 */
export function checkParams(params: unknown): GraphQLParams {
  if (Array.isArray(params)) return invalid('Send one request at a time: batches are not accepted.');
  if (!isRecord(params)) return invalid('The body is not a JSON object with a "query".');
  const { query, variables, operationName, extensions } = params;
  if (typeof query !== 'string' || query === '')
    return invalid('"query" must be the text of a GraphQL document.');
  if (variables != null && !isRecord(variables)) return invalid('"variables" must be a JSON object.');
  if (operationName != null && typeof operationName !== 'string')
    return invalid('"operationName" must be text.');
  if (extensions != null && !isRecord(extensions)) return invalid('"extensions" must be a JSON object.');
  return {
    query,
    ...(variables == null ? {} : { variables }),
    ...(operationName == null ? {} : { operationName }),
    ...(extensions == null ? {} : { extensions }),
  };
}

const json = (text: string, what: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return invalid(`${what} is not JSON.`);
  }
};

/** Reads the body of a POST. */
export const paramsOfBody = (body: string): GraphQLParams => checkParams(json(body, 'The body'));

/** Reads the query of a GET. */
export function paramsOfUrl(search: URLSearchParams): GraphQLParams {
  const variables = search.get('variables');
  return checkParams({
    query: search.get('query'),
    variables: variables === null ? null : json(variables, '"variables"'),
    operationName: search.get('operationName'),
  });
}
