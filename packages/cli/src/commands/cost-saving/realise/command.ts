import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { withJson } from '../../../program/withJson.ts';
import { COST_SAVING_FIELDS } from '../COST_SAVING_FIELDS.ts';
import { type CostSavingRealiseOptions, runCostSavingRealise } from './run.ts';

/** `merit cost-saving realise`. */
export function costSavingRealiseCommand(context: CliContext, run = runCostSavingRealise): Command {
  const command = new Command('realise')
    .description('State that an expected saving has come')
    .argument('<id>', 'its id, as sav_…')
    .option('--reason <text>', 'how that is known')
    .option('--observed-at <time>', 'from when on it is so, as 2025-09-01T16:00:00Z; now when absent')
    .action((id: string, _flags, self: Command) =>
      run(id, self.optsWithGlobals<CostSavingRealiseOptions>(), context),
    );
  return withJson(command, COST_SAVING_FIELDS).addHelpText(
    'after',
    examples('merit cost-saving realise sav_01k… --reason "on the invoice of September"'),
  );
}
