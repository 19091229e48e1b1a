import { randomUUID } from 'node:crypto';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Authenticate, firstOf } from '../access/authenticate.ts';
import { isTokenInUrl } from '../access/isTokenInUrl.ts';
import { type IdentityProvider, jwtAuthentication } from '../access/jwtAuthentication.ts';
import { tokenAuthentication } from '../access/tokenAuthentication.ts';
import type { Actor } from '../command/Actor.ts';
import type { Performer } from '../command/perform.ts';
import { purgeKeys } from '../command/purgeKeys.ts';
import type { Database } from '../database/Database.ts';
import { answerDirectory } from '../directory/answerDirectory.ts';
import { buildSchema } from '../graphql/schema.ts';
import { answerExport, answerImport } from '../import/answerImport.ts';
import { ensureOrganisation } from '../organisation/ensureOrganisation.ts';
import { resumeClosings } from '../period/closePeriod.ts';
import { createYogaExecutor } from './createYogaExecutor.ts';
import { answerGraphQL } from './graphqlHandler.ts';
import type { Log } from './Log.ts';
import { createMetrics } from './metrics.ts';
import { refuse } from './refuse.ts';

/** Time that a client has for its headers, and for its whole request, in milliseconds. */
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 30_000;
const MAX_CONNECTIONS = 5_000;
/** How long requests that are being answered may take after the server was told to stop. */
const DRAIN_MS = 25_000;

/** What is answered to those who show a token. */
const PATHS = ['/graphql', '/metrics', '/import', '/export', '/directory'];
/** How often idempotency keys are looked through for old ones. */
const PURGE_MS = 60 * 60 * 1000;

/** How a server is set up. */
export interface ServerOptions {
  /** Open and migrated. It is not closed with the server. */
  readonly database: Database;
  /** Knows the operator. People and service accounts are known by their tokens. */
  readonly authenticate: Authenticate;
  /** Whose tokens people can bring beside ours; none when absent. */
  readonly identityProvider?: IdentityProvider | undefined;
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** No GraphiQL then. */
  readonly production: boolean;
  readonly clock: () => Date;
  readonly log: Log;
}

/** A server that listens. */
export interface Server {
  /** Where GraphQL is answered. */
  readonly url: string;
  /** Takes no more requests, lets those under way end, then ends. A second call does not wait for them. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the GraphQL server over a database: makes the organisation of a new one, ends what a process left half done,
 * then listens.
 *
 * Endpoints: `/graphql` (POST, GET), `/import` (POST), `/directory` (POST), `/export`, `/healthz`, `/readyz`, `/metrics`.
 */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { database, clock, log, production, identityProvider } = options;
  const authenticate = firstOf([
    options.authenticate,
    tokenAuthentication(database, clock),
    ...(identityProvider === undefined ? [] : [jwtAuthentication(identityProvider, database, clock)]),
  ]);
  const system: Performer = { database, clock, actor: { kind: 'system' } };
  const { cursorKey } = await ensureOrganisation(system);
  await resumeClosings(system);
  await purgeKeys(database, clock());
  const yoga = createYogaExecutor({
    schema: buildSchema(),
    database,
    clock,
    cursorKey,
    graphiql: !production,
  });
  const metrics = createMetrics();
  let draining = false;

  const ready = async (): Promise<boolean> => {
    if (draining) return false;
    return database.pool.query('SELECT 1').then(
      () => true,
      () => false,
    );
  };

  /** Who asks; null for nobody that is known, undefined when that cannot be told now. */
  const who = async ({ headers }: IncomingMessage, requestId: string): Promise<Actor | null | undefined> => {
    try {
      return await authenticate(headers.authorization);
    } catch (error) {
      log.error(
        { requestId, error: error instanceof Error ? error.name : typeof error },
        'Nobody is let in.',
      );
      return undefined;
    }
  };

  const route = async (
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ): Promise<void> => {
    const url = targetOf(request.url ?? '/');
    if (url === null)
      return refuse(response, 400, 'BAD_USER_INPUT', 'The address of the request cannot be read.', requestId);
    if (isTokenInUrl(url)) {
      const message = 'Send tokens in the header Authorization, never in an address: revoke this one.';
      return refuse(response, 400, 'BAD_USER_INPUT', message, requestId);
    }
    if (url.pathname === '/healthz') return answerState(response, true);
    if (url.pathname === '/readyz') return answerState(response, await ready());
    if (!PATHS.includes(url.pathname))
      return refuse(response, 404, 'NOT_FOUND', 'There is nothing here: GraphQL is at /graphql.', requestId);
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (url.pathname === '/graphql' && isPage && !production && !url.searchParams.has('query')) {
      await yoga.handle(request, response, { actor: { kind: 'system' }, requestId });
      return;
    }
    const actor = await who(request, requestId);
    if (actor === undefined) {
      response.setHeader('retry-after', '1');
      return refuse(response, 503, 'UNAVAILABLE', 'It cannot be told now who asks: try again.', requestId);
    }
    if (actor === null) {
      response.setHeader('www-authenticate', 'Bearer');
      const message = 'Send your token in the header "Authorization: Bearer …".';
      return refuse(response, 401, 'UNAUTHENTICATED', message, requestId);
    }
    if (url.pathname === '/metrics') {
      response.setHeader('content-type', metrics.contentType).end(await metrics.text());
      return;
    }
    const performer: Performer = { database, clock, actor };
    const isWorkspace = url.pathname === '/import' || url.pathname === '/export';
    // A workspace holds what is confidential, and the plan of an import tells what is there.
    if (isWorkspace && actor.kind !== 'root' && actor.kind !== 'system')
      return refuse(response, 403, 'FORBIDDEN', 'Workspaces are for the operator.', requestId);
    if (url.pathname === '/import')
      return answerImport({ request, response, url, requestId, performer, key: cursorKey });
    if (url.pathname === '/directory')
      return answerDirectory({ request, response, url, requestId, performer });
    if (url.pathname === '/export')
      return answerExport({ request, response, url, requestId, performer, key: cursorKey });
    if (request.method !== 'POST' && request.method !== 'GET') {
      response.setHeader('allow', 'GET, POST');
      return refuse(response, 405, 'BAD_USER_INPUT', 'Send GraphQL by POST.', requestId);
    }
    await answerGraphQL(yoga, log, request, response, url, { actor, requestId });
  };

  const http = createHttpServer((request, response) => {
    const requestId = randomUUID();
    const started = performance.now();
    response.setHeader('x-request-id', requestId);
    response.setHeader('x-content-type-options', 'nosniff');
    if (draining) response.setHeader('connection', 'close');
    response.once('close', () => {
      const milliseconds = Math.round(performance.now() - started);
      // Its connection is idle from here on; a client that keeps it would be waited for.
      if (draining) setImmediate(() => http.closeIdleConnections());
      metrics.requestEnded(response.statusCode, milliseconds / 1000);
      log.info({ requestId, method: request.method, status: response.statusCode, milliseconds }, 'request');
    });
    route(request, response, requestId).catch((error: unknown) => {
      log.error(
        { requestId, error: error instanceof Error ? error.name : typeof error },
        'A request failed.',
      );
      refuse(response, 500, 'INTERNAL', 'Something went wrong on our side.', requestId);
    });
  });
  http.headersTimeout = HEADERS_TIMEOUT;
  http.requestTimeout = REQUEST_TIMEOUT;
  http.maxConnections = MAX_CONNECTIONS;

  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(options.port, options.host, resolve);
  });
  const purge = setInterval(() => {
    purgeKeys(database, clock()).catch(() => log.warn({}, 'Old idempotency keys were not purged.'));
  }, PURGE_MS).unref();
  return {
    url: `http://${authority(options.host, http.address())}/graphql`,
    close: () => {
      if (draining) http.closeAllConnections();
      draining = true;
      clearInterval(purge);
      return stop(http);
    },
  };
}

/** What a request line asks for; null for what is no address. A path may begin with two slashes. */
const targetOf = (target: string): URL | null => {
  const address = target.startsWith('/') ? `http://localhost${target}` : target;
  return URL.canParse(address) ? new URL(address) : null;
};

const answerState = (response: ServerResponse, isGood: boolean): void => {
  response.writeHead(isGood ? 200 : 503, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ status: isGood ? 'ok' : 'unavailable' }));
};

const authority = (host: string, address: string | AddressInfo | null): string => {
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
};

function stop(http: ReturnType<typeof createHttpServer>): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => http.closeAllConnections(), DRAIN_MS);
    http.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    http.closeIdleConnections();
  });
}
