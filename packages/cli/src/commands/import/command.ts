import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { withDatabase } from '../../database/withDatabase.ts';
import { examples } from '../../program/examples.ts';
import { type ImportFlags, runImport } from './run.ts';

/** `merit import`. */
export const importCommand = (context: CliContext, run = runImport): Command =>
  withDatabase(new Command('import'))
    .description('Import a workspace: YAML, CSV and Markdown in a folder. It comes in whole or not at all.')
    .argument('<folder>', 'the folder with its workspace.yaml')
    .option('--dry-run', 'show what would change and write nothing')
    .option('--json', 'print the result as JSON')
    .action((folder: string, _flags, self: Command) =>
      run(folder, self.optsWithGlobals<ImportFlags>(), context),
    )
    .addHelpText(
      'after',
      `
It asks a server (--url, MERIT_URL), or opens a database itself when one is named (--data, --database-url, DATABASE_URL).
Things are known by the source of the workspace and their keys: a second import changes nothing. What is wrong is told
with file, line and column, all of it at once.
${examples('merit import okrs --dry-run', 'merit import okrs', 'merit import okrs --data .merit')}`,
    );
