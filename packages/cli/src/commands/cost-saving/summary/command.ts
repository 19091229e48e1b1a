import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { withJson } from '../../../program/withJson.ts';
import { type CostSavingSummaryOptions, runCostSavingSummary, SUMMARY_FIELDS } from './run.ts';

/** `merit cost-saving summary`. */
export function costSavingSummaryCommand(context: CliContext, run = runCostSavingSummary): Command {
  const command = new Command('summary')
    .description('Add up cost savings, each ledger by itself; a duplicate counts once')
    .option('--currency <code>', 'the currency of all sums', 'CNY')
    .option('--as-of <time>', 'as it was then, as 2025-09-01T16:00:00Z; now when absent')
    .option('--known-at <time>', 'only what was recorded by then')
    .action((_flags, self: Command) => run(self.optsWithGlobals<CostSavingSummaryOptions>(), context));
  return withJson(command, SUMMARY_FIELDS).addHelpText(
    'after',
    examples(
      'merit cost-saving summary',
      'merit cost-saving summary --currency USD --json reduction,leftOut',
    ),
  );
}
