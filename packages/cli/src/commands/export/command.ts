import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { withDatabase } from '../../database/withDatabase.ts';
import { examples } from '../../program/examples.ts';
import { type ExportFlags, runExport } from './run.ts';

/** `merit export`. */
export const exportCommand = (context: CliContext, run = runExport): Command =>
  withDatabase(new Command('export'))
    .description('Write all that is there as a workspace, which "merit import" reads back')
    .argument('<folder>', 'a new or empty folder')
    .option('--source <name>', 'the source whose ids are the keys; the one that most things come from')
    .action((folder: string, _flags, self: Command) =>
      run(folder, self.optsWithGlobals<ExportFlags>(), context),
    )
    .addHelpText('after', examples('merit export okrs', 'merit export okrs --data .merit'));
