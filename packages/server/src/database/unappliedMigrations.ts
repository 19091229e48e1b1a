import type pg from 'pg';
import { DatabaseError } from './DatabaseError.ts';
import type { Migration } from './readMigrations.ts';

/**
 * Those of the migrations that the database does not have yet, after a check that it has the others as they are.
 *
 * @throws {DatabaseError} `MIGRATION_EDITED`, `MIGRATION_FAILED` (begun by another tool), `DATABASE_NEWER`.
 */
export async function unappliedMigrations(
  client: pg.Pool | pg.PoolClient,
  migrations: readonly Migration[],
): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT "migration_name" AS name, "checksum", "finished_at" IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "started_at"`,
  );
  const files = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of rows) {
    const file = files.get(name);
    if (!finished) {
      throw new DatabaseError(
        'MIGRATION_FAILED',
        `Migration ${name} was begun by another tool and not finished.`,
      );
    }
    if (file === undefined) {
      throw new DatabaseError(
        'DATABASE_NEWER',
        `The database holds migration ${name}, which this version does not know.`,
      );
    }
    if (file.checksum !== checksum) {
      throw new DatabaseError('MIGRATION_EDITED', `Migration ${name} was changed after it had been applied.`);
    }
  }
  const applied = new Set(rows.map(({ name }) => name));
  return migrations.filter(({ name }) => !applied.has(name));
}
