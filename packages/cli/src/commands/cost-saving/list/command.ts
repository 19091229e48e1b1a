import { Command, Option } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { positiveInteger } from '../../../program/positiveInteger.ts';
import { withJson } from '../../../program/withJson.ts';
import { COST_SAVING_FIELDS } from '../COST_SAVING_FIELDS.ts';
import { type CostSavingListOptions, runCostSavingList } from './run.ts';

/** `merit cost-saving list`. */
export function costSavingListCommand(context: CliContext, run = runCostSavingList): Command {
  const command = new Command('list')
    .alias('ls')
    .description('List cost savings')
    .addOption(
      new Option('--ledger <ledger>', 'only those of this ledger').choices(['REDUCTION', 'AVOIDANCE']),
    )
    .addOption(
      new Option('--state <state>', 'only those in this state').choices([
        'EXPECTED',
        'REALISED',
        'VERIFIED',
        'REJECTED',
        'LAPSED',
      ]),
    )
    .option('-L, --limit <n>', 'how many at most', positiveInteger, 30)
    .action((_flags, self: Command) => run(self.optsWithGlobals<CostSavingListOptions>(), context));
  return withJson(command, COST_SAVING_FIELDS).addHelpText(
    'after',
    examples('merit cost-saving list --state REALISED', 'merit cost-saving list --json id,title,amount'),
  );
}
