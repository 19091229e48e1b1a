import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { type DatabaseFlags, databaseSettings } from '../../database/databaseSettings.ts';
import { openOne } from '../../database/openOne.ts';
import { withDatabase } from '../../database/withDatabase.ts';
import { examples } from '../../program/examples.ts';

/** `merit db migrate`. */
export const dbMigrateCommand = (context: CliContext, run = runDbMigrate): Command =>
  withDatabase(new Command('migrate'))
    .description(
      'Bring the database to the schema of this version, and print the migrations that were applied',
    )
    .action((_flags, self: Command) => run(self.optsWithGlobals<DatabaseFlags>(), context))
    .addHelpText(
      'after',
      `
The migrations run as the user of MERIT_MIGRATE_URL, else of DATABASE_URL: that user owns the tables. In production the
server itself runs as a user who owns nothing.
${examples('merit db migrate', 'MERIT_MIGRATE_URL=postgresql://owner@db/merit merit db migrate')}`,
    );

/** Applies the migrations that are pending. */
export async function runDbMigrate(flags: DatabaseFlags, context: CliContext): Promise<void> {
  const { io } = context;
  const tell = (message: string) => io.err(`${message}\n`);
  const { url, migrateUrl, path } = databaseSettings(flags, context);
  const { migrate } = await import('@meritkit/server');
  const database = await openOne({ url: flags.databaseUrl ?? migrateUrl ?? url, path }, tell);
  try {
    const applied = await migrate(database.pool);
    for (const name of applied) io.out(`${name}\n`);
    if (applied.length === 0) tell('The database is up to date.');
  } finally {
    await database.close();
  }
}
