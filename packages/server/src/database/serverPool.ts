import pg from 'pg';

const MAX_CONNECTIONS = 10;
const CONNECT_MS = 2_000;
const STATEMENT_MS = 15_000;

/**
 * A pool of connections to a PostgreSQL server.
 *
 * A caller waits at most two seconds for a connection; a statement, and a transaction that does nothing, end after
 * fifteen. The URL can state `application_name` and the like otherwise.
 */
export function serverPool(url: string): pg.Pool {
  return new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    application_name: 'meritkit',
    onConnect: async (client) => {
      // Prisma writes and reads instants without a zone and means UTC; the checks of the alignment count on READ COMMITTED.
      await client.query(
        `SELECT set_config('TimeZone', 'UTC', false), set_config('default_transaction_isolation', 'read committed', false)`,
      );
    },
  });
}
