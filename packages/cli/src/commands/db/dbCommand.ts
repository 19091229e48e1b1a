import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { dbMigrateCommand } from './migrate.ts';

/** `merit db`. */
export const dbCommand = (context: CliContext): Command =>
  new Command('db').description('The database under a server').addCommand(dbMigrateCommand(context));
