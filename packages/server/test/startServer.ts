import { rootAuthentication } from '../src/access/authenticate.ts';
import type { Database } from '../src/database/Database.ts';
import { createServer, type Server } from '../src/http/createServer.ts';
import type { Log } from '../src/http/Log.ts';

export const TOKEN = 'merit_root_test';

/** An answer of GraphQL, with what tests look at typed as they use it. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests state what they expect of an answer, whatever its shape.
  readonly data: any;
  readonly errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

export interface TestServer extends Server {
  readonly ask: (query: string, variables?: object) => Promise<Answer>;
  readonly logged: object[];
}

/** A server on a free port, and a way to ask it as the operator. */
export async function startServer(
  database: Database,
  options: { clock?: () => Date; production?: boolean } = {},
): Promise<TestServer> {
  const logged: object[] = [];
  const note = (fields: object, message: string) => void logged.push({ ...fields, message });
  const log: Log = { info: note, warn: note, error: note };
  const server = await createServer({
    database,
    authenticate: rootAuthentication(TOKEN),
    port: 0,
    host: '127.0.0.1',
    production: options.production ?? false,
    clock: options.clock ?? (() => new Date()),
    log,
  });
  return {
    ...server,
    logged,
    ask: async (query, variables = {}) => {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
  };
}
