import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Database } from '@meritkit/server';

/** The migrations that this version brings and the database does not have yet, in their order. It changes nothing. */
export async function pendingMigrations({ pool }: Database): Promise<readonly string[]> {
  const entries = await readdir(migrationsFolder(), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const table = await pool.query<{ isThere: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS "isThere"`,
  );
  if (table.rows[0]?.isThere !== true) return names.sort();
  const { rows } = await pool.query<{ name: string }>(
    `SELECT "migration_name" AS name FROM "_prisma_migrations"
     WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`,
  );
  const applied = new Set(rows.map(({ name }) => name));
  return names.filter((name) => !applied.has(name)).sort();
}

/** Beside the code of the published server, or at the root of the repository. */
function migrationsFolder(): URL {
  const server = import.meta.resolve('@meritkit/server');
  const published = new URL('./migrations/', server);
  return existsSync(published) ? published : new URL('../../../prisma/migrations/', server);
}
