import { type Database, migrate, pendingMigrations, refuseOwner } from '@meritkit/server';
import { openOne } from '../../database/openOne.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';
import type { ServeSettings } from './serveSettings.ts';

/**
 * Opens the database in the schema of this version. In development it is migrated, in production it must be already.
 *
 * @throws {CliError} `MIGRATIONS_PENDING` in production.
 * @throws {DatabaseError} `DATABASE_ROLE_TOO_STRONG` in production; when it cannot be opened or migrated.
 */
export async function prepareDatabase(
  settings: ServeSettings,
  log: (message: string) => void,
): Promise<Database> {
  const { production, url, migrateUrl } = settings;
  const database = await openOne(settings, log);
  try {
    if (production) {
      // An embedded database has one role only.
      if (database.kind === 'server') await refuseOwner(database.pool);
      await refusePending(database);
    } else if (url !== undefined && migrateUrl !== undefined) await migrateAs(migrateUrl, settings, log);
    else await migrate(database.pool, { log });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function migrateAs(
  url: string,
  { path }: ServeSettings,
  log: (message: string) => void,
): Promise<void> {
  const owner = await openOne({ url, path }, log);
  try {
    await migrate(owner.pool, { log });
  } finally {
    await owner.close();
  }
}

async function refusePending(database: Database): Promise<void> {
  const pending = await pendingMigrations(database.pool);
  if (pending.length === 0) return;
  throw new CliError('MIGRATIONS_PENDING', EXIT.usage, 'The database lacks migrations of this version:', {
    details: pending,
    advice: 'Apply them with "merit db migrate", then start again.',
  });
}
