import type { Command } from 'commander';

/** Adds the options that name a database. */
export const withDatabase = (command: Command): Command =>
  command
    .option('--data <folder>', 'folder of the embedded database and of the root token (MERIT_DATA; .merit)')
    .option('--database-url <url>', 'a PostgreSQL server, 15 or later, instead (DATABASE_URL)');
