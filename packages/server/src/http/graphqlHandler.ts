import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ExecutionResult, getOperationAST, parse } from 'graphql';
import type { YogaServerInstance } from 'graphql-yoga';
import type { Actor } from '../command/Actor.ts';
import { type Idempotency, idempotencyOf, requestDigest } from '../command/Idempotency.ts';
import type { Context } from '../graphql/Context.ts';
import { publicError } from '../graphql/publicError.ts';
import type { ErrorHttp } from '../graphql/requestError.ts';
import type { Log } from './Log.ts';
import { type GraphQLParams, paramsOfBody, paramsOfUrl } from './params.ts';
import { BodyError, readBody } from './readBody.ts';
import { refuse } from './refuse.ts';

/** Bytes of a request's body. */
const MAX_BODY = 512 * 1024;

const RESPONSE_JSON = 'application/graphql-response+json';
const JSON_TYPE = 'application/json';

/** What a request brings beside its parameters. */
export interface RequestContext {
  readonly actor: Actor;
  readonly requestId: string;
  /** Absent where the sender has given no key. */
  readonly idempotency?: Idempotency;
}

/** The part of Yoga that is used: it parses, validates and executes, with its caches and plugins. */
export type Executor = Pick<YogaServerInstance<RequestContext, Context>, 'getResultForParams'>;

/** The database does not answer: whoever asks again in a moment may find it. */
const DOWN: ErrorHttp = { status: 503, retryAfter: 1 };

/** What an idempotency key can consist of. */
const KEY = /^[!-~]{1,255}$/;

/** Reads the key that the sender has given to a request. It means something to mutations only. */
function readKey(request: IncomingMessage, params: GraphQLParams): Idempotency | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !KEY.test(key))
    throw new BodyError(400, 'An Idempotency-Key is 1 to 255 printable ASCII characters without spaces.');
  if (isQuery(params)) return null;
  try {
    return idempotencyOf(key, requestDigest(params));
  } catch {
    throw new BodyError(400, 'The variables hold text that cannot be kept.');
  }
}

/** Reads a request's parameters, or refuses it. */
async function readParams(request: IncomingMessage, url: URL): Promise<GraphQLParams> {
  if (request.method === 'GET') {
    const params = paramsOfUrl(url.searchParams);
    if (!isQuery(params)) throw new BodyError(405, 'Only queries can be asked by GET: send this by POST.');
    return params;
  }
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type !== JSON_TYPE) throw new BodyError(415, `Send the request as ${JSON_TYPE}.`);
  return paramsOfBody(await readBody(request, MAX_BODY));
}

function isQuery({ query, operationName }: GraphQLParams): boolean {
  try {
    const operation = getOperationAST(parse(query, { maxTokens: 4_000 }), operationName);
    return operation == null || operation.operation === 'query';
  } catch {
    // What cannot be parsed changes nothing; the executor says what is wrong with it.
    return true;
  }
}

/**
 * Answers GraphQL over HTTP. Yoga's own HTTP layer costs several times what a small query does, so the request goes to
 * its executor directly.
 */
export async function answerGraphQL(
  executor: Executor,
  log: Log,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  context: RequestContext,
): Promise<void> {
  const { requestId } = context;
  const abort = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) abort.abort();
  });
  let params: GraphQLParams;
  let idempotency: Idempotency | null;
  try {
    params = await readParams(request, url);
    idempotency = readKey(request, params);
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    if (error.status === 405) response.setHeader('allow', 'POST');
    refuse(response, error.status, 'BAD_USER_INPUT', error.message, requestId);
    return;
  }
  const asked = idempotency === null ? context : { ...context, idempotency };
  const result = await execute(executor, params, url, abort.signal, asked);
  const errors = result.errors?.map((error) => publicError(error, requestId, log).toJSON());
  const isDown = errors?.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE') === true;
  const http = result.data == null ? (httpOf(result.errors ?? []) ?? (isDown ? DOWN : null)) : null;
  const accept = request.headers.accept ?? '';
  const type = accept.includes(RESPONSE_JSON) ? RESPONSE_JSON : JSON_TYPE;
  const status = http?.status ?? (type === RESPONSE_JSON && result.data === undefined ? 400 : 200);
  const body = Buffer.from(
    JSON.stringify(errors === undefined ? { data: result.data } : { ...result, errors }),
  );
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': body.byteLength,
    'cache-control': 'no-store',
    ...(http?.retryAfter === undefined ? {} : { 'retry-after': String(http.retryAfter) }),
    ...(idempotency?.isReplay() ? { 'idempotency-replayed': 'true' } : {}),
  });
  response.end(body);
}

/** What the answer over HTTP is to say of errors that left nothing to answer; null where they say nothing. */
function httpOf(errors: readonly unknown[]): ErrorHttp | null {
  for (const error of errors) {
    const reply =
      error instanceof Error && 'extensions' in error ? Object(error.extensions).reply : undefined;
    if (reply !== undefined) return reply;
  }
  return null;
}

async function execute(
  executor: Executor,
  params: GraphQLParams,
  url: URL,
  signal: AbortSignal,
  context: RequestContext,
): Promise<Pick<ExecutionResult, 'data'> & { errors?: readonly unknown[] }> {
  try {
    const request = new Request(url, { method: 'POST', signal });
    const result = await executor.getResultForParams({ params, request }, context);
    if (result === undefined || Symbol.asyncIterator in result)
      throw new Error('A subscription was asked for over plain HTTP.');
    return result;
  } catch (error) {
    return { errors: [error] };
  }
}
