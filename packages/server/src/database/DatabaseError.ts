/**
 * What can be wrong with the database before the first query:
 *
 * - `DATABASE_UNREACHABLE`: no connection could be made.
 * - `DATABASE_TOO_OLD`: the server is older than PostgreSQL 15.
 * - `DATABASE_ROLE_TOO_STRONG`: in production, the role owns the tables, is a superuser, or passes by row-level security.
 * - `DATABASE_NEWER`: it holds migrations that this version does not know.
 * - `MIGRATION_EDITED`: a migration was changed after it had been applied.
 * - `MIGRATION_FAILED`: a migration was refused by the database; nothing of it was kept.
 * - `FOLDER_LOCKED`: another process uses the folder of the embedded database.
 */
export type DatabaseErrorCode =
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_ROLE_TOO_STRONG'
  | 'DATABASE_NEWER'
  | 'MIGRATION_EDITED'
  | 'MIGRATION_FAILED'
  | 'FOLDER_LOCKED';

/** A database that cannot be used as it is. The message tells the operator what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
