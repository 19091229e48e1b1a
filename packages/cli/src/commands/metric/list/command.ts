import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { positiveInteger } from '../../../program/positiveInteger.ts';
import { withJson } from '../../../program/withJson.ts';
import { METRIC_FIELDS } from '../METRIC_FIELDS.ts';
import { type MetricListOptions, runMetricList } from './run.ts';

/** `merit metric list`. */
export function metricListCommand(context: CliContext, run = runMetricList): Command {
  const command = new Command('list')
    .alias('ls')
    .description('List metrics')
    .option('--name <text>', 'only those with this part in their name')
    .option('--archived', 'the archived ones instead')
    .option('-L, --limit <n>', 'how many at most', positiveInteger, 30)
    .action((_flags, self: Command) => run(self.optsWithGlobals<MetricListOptions>(), context));
  return withJson(command, METRIC_FIELDS).addHelpText(
    'after',
    examples('merit metric list', 'merit metric list --json code,unit'),
  );
}
