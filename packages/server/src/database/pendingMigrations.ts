import type pg from 'pg';
import { migrationsFolder } from './migrationsFolder.ts';
import { readMigrations } from './readMigrations.ts';
import { unappliedMigrations } from './unappliedMigrations.ts';

/**
 * The names of the migrations that this version brings and the database does not have yet. It changes nothing.
 *
 * @throws {DatabaseError} `MIGRATION_EDITED`, `MIGRATION_FAILED`, `DATABASE_NEWER`.
 */
export async function pendingMigrations(pool: pg.Pool): Promise<string[]> {
  const migrations = await readMigrations(migrationsFolder());
  const { rows } = await pool.query<{ isThere: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS "isThere"`,
  );
  const unapplied = rows[0]?.isThere === true ? await unappliedMigrations(pool, migrations) : migrations;
  return unapplied.map(({ name }) => name);
}
