import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { DatabaseError } from './DatabaseError.ts';
import { migrationsFolder } from './migrationsFolder.ts';
import { type Migration, readMigrations } from './readMigrations.ts';
import { unappliedMigrations } from './unappliedMigrations.ts';

/** The number that Prisma's own runner locks as well. */
const LOCK = 72707369;

const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/** Where the migrations are, and who is told about them. */
export interface MigrateOptions {
  /** A folder as Prisma's tools write it: `<name>/migration.sql`, applied in the order of names. */
  readonly folder?: string;
  readonly log?: (message: string) => void;
}

/**
 * Brings the database to the schema of this version, and keeps book in the same table as Prisma's own runner.
 *
 * Each migration is one transaction, so a failing one leaves nothing. Of several runners at once one applies the
 * migrations, the others wait for it and find nothing to do.
 *
 * @returns The names of the migrations that were applied now.
 * @throws {DatabaseError} `MIGRATION_EDITED`, `MIGRATION_FAILED`, `DATABASE_NEWER`.
 */
export async function migrate(pool: pg.Pool, options: MigrateOptions = {}): Promise<string[]> {
  const { folder = migrationsFolder(), log = () => {} } = options;
  const migrations = await readMigrations(folder);
  const client = await pool.connect();
  try {
    await client.query('SET statement_timeout = 0');
    await lock(client, log);
    await client.query(MIGRATIONS_TABLE);
    const pending = await unappliedMigrations(client, migrations);
    for (const migration of pending) {
      await apply(client, migration);
      log(`Migration ${migration.name} was applied.`);
    }
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]);
    return pending.map(({ name }) => name);
  } finally {
    // The connection is thrown away, with its settings and, after a failure, its lock.
    client.release(true);
  }
}

async function lock(client: pg.PoolClient, log: (message: string) => void): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [LOCK]);
  if (rows[0]?.free === true) return;
  log('Another process migrates the database; waiting for it.');
  await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
}

async function apply(client: pg.PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {});
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DatabaseError('MIGRATION_FAILED', `Migration ${name} failed: ${reason}`, { cause });
  }
}
