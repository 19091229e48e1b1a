import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import type { DatabaseFlags } from '../../database/databaseSettings.ts';
import { withDatabase } from '../../database/withDatabase.ts';
import { examples } from '../../program/examples.ts';
import { runDoctor } from './run.ts';

/** `merit doctor`. */
export const doctorCommand = (context: CliContext, run = runDoctor): Command =>
  withDatabase(new Command('doctor'))
    .description('Recompute what is derived and name every difference. It changes nothing.')
    .action((_flags, self: Command) => run(self.optsWithGlobals<DatabaseFlags>(), context))
    .addHelpText(
      'after',
      `
An embedded database belongs to one process: stop its server first.
${examples('merit doctor', 'merit doctor --data /var/lib/merit', 'DATABASE_URL=postgresql://db/merit merit doctor')}`,
    );
