import { existsSync } from 'node:fs';
import type { Database } from '@meritkit/server';
import type { CliContext } from '../context/CliContext.ts';
import { setting } from '../context/setting.ts';
import { type DatabaseFlags, databaseSettings } from './databaseSettings.ts';
import { openOne } from './openOne.ts';

/** Whether a database is meant and not a server: one is named, or there is one in this folder and no server's address. */
export function isDirect(flags: DatabaseFlags & { readonly url?: string }, context: CliContext): boolean {
  if (flags.url !== undefined) return false;
  if (flags.data !== undefined || flags.databaseUrl !== undefined) return true;
  if (setting(context.env, 'MERIT_URL') !== undefined) return false;
  return setting(context.env, 'DATABASE_URL') !== undefined;
}

/** Opens the database that is meant, migrated, for the time of some work. */
export async function withOpenDatabase<Output>(
  flags: DatabaseFlags,
  context: CliContext,
  work: (database: Database) => Promise<Output>,
): Promise<Output> {
  const settings = databaseSettings(flags, context);
  const tell = (message: string) => context.io.err(`${message}\n`);
  const isNew = settings.url === undefined && !existsSync(settings.path);
  if (isNew) tell(`A new database is made in ${settings.folder}.`);
  const database = await openOne(settings, tell);
  try {
    const { migrate } = await import('@meritkit/server');
    await migrate(database.pool);
    return await work(database);
  } finally {
    await database.close();
  }
}
