import { existsSync } from 'node:fs';
import type { Database } from '@meritkit/server';
import type { CliContext } from '../context/CliContext.ts';
import { CliError } from '../error/CliError.ts';
import { EXIT } from '../error/ExitCode.ts';
import { type DatabaseFlags, databaseSettings } from './databaseSettings.ts';
import { openOne } from './openOne.ts';

/**
 * Opens a database that is there, for as long as something is done with it.
 *
 * @throws {CliError} `DATA_MISSING` when there is no such folder.
 */
export async function withOpen<Output>(
  flags: DatabaseFlags,
  context: CliContext,
  work: (database: Database) => Promise<Output>,
): Promise<Output> {
  const settings = databaseSettings(flags, context);
  if (settings.url === undefined && !existsSync(settings.path)) {
    throw new CliError('DATA_MISSING', EXIT.usage, `There is no database in ${settings.folder}.`, {
      advice: 'Name its folder with --data or MERIT_DATA, or a server with DATABASE_URL.',
    });
  }
  const database = await openOne(settings, (message) => context.io.err(`${message}\n`));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
