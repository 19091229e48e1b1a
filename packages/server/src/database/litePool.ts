import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';

/** What `pg` asks of a connection, answered by the embedded database. */
function liteConnection(lite: PGlite) {
  const { connection } = createPgConfig(lite);
  const parse = connection.parse.bind(connection);
  // Prisma puts an object of parsers where PGlite expects a list of parameter types.
  connection.parse = (query: { readonly types?: unknown }) =>
    parse(Array.isArray(query.types) ? query : { ...query, types: undefined });
  return connection;
}

/**
 * Shows an embedded database as a pool with one connection, so that everything above sees only `pg`.
 *
 * Ending the pool leaves the embedded database open: whoever opened it closes it.
 */
export function litePool(lite: PGlite): pg.Pool {
  class LiteClient extends pg.Client {
    constructor() {
      // A connection of its own for each client: a shared one would tell the next client that the one before has ended.
      const options: pg.ClientConfig & Record<'connection', unknown> = { connection: liteConnection(lite) };
      super(options);
    }
  }
  return new pg.Pool({
    Client: LiteClient,
    max: 1,
    idleTimeoutMillis: 0,
    // The session outlives a client that was thrown away, perhaps within a transaction.
    onConnect: async (client) => {
      await client.query('ROLLBACK');
      await client.query('DISCARD ALL');
      await client.query(`SET TIME ZONE 'UTC'`);
    },
  });
}
