import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../src/database/Database.ts';
import { type Builders, buildersFor, movableClock } from './builders.ts';
import type { TestDatabase } from './databases.ts';
import { startServer, type TestServer } from './startServer.ts';

/** What the tests of one kind of database share. */
export interface Opened {
  readonly database: Database;
  readonly server: TestServer;
  readonly build: Builders;
  readonly clock: ReturnType<typeof movableClock>;
}

/** The instant at which tests take place, unless they move the clock: in the middle of 2026-Q4. */
export const NOW = '2026-11-16T09:00:00.000Z';

/** Opens a database and a server for the tests of one kind of database, and closes them afterwards. */
export function openServer({ open }: TestDatabase, options: { production?: boolean } = {}): () => Opened {
  let opened: Opened | undefined;
  beforeAll(async () => {
    const clock = movableClock(NOW);
    const database = await open();
    const server = await startServer(database, { clock, ...options });
    opened = { database, server, build: buildersFor(server), clock };
  });
  afterAll(async () => {
    await opened?.server.close();
    await opened?.database.close();
  });
  return () => {
    if (opened === undefined) throw new Error('The server is opened before the first test.');
    return opened;
  };
}
