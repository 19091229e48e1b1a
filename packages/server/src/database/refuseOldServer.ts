import { DatabaseError } from './DatabaseError.ts';

const OLDEST_MAJOR = 15;

/**
 * Refuses a PostgreSQL whose SQL the migrations do not fit.
 *
 * @param version - The server's `server_version_num`: the major version times 10,000 and the minor one.
 * @throws {DatabaseError} `DATABASE_TOO_OLD` below PostgreSQL 15.
 */
export function refuseOldServer(version: string): void {
  const major = Math.floor(Number(version) / 10_000);
  if (major >= OLDEST_MAJOR) return;
  throw new DatabaseError(
    'DATABASE_TOO_OLD',
    `PostgreSQL ${OLDEST_MAJOR} or later is needed; this is ${major}.`,
  );
}
