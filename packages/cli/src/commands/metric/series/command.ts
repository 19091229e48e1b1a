import { type Command as Base, Command, Option } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { collect } from '../../../program/collect.ts';
import { examples } from '../../../program/examples.ts';
import { positiveInteger } from '../../../program/positiveInteger.ts';
import { withJson } from '../../../program/withJson.ts';
import { AGGREGATES, KINDS, type MetricSeriesOptions, POINT_FIELDS, runMetricSeries } from './run.ts';

/** `merit metric series`. */
export function metricSeriesCommand(context: CliContext, run = runMetricSeries): Command {
  const command = new Command('series')
    .description('Show a metric over time')
    .argument('<metric>', 'its code, or its id as mtr_…')
    .requiredOption('--from <date>', 'the first day, as 2026-10-01')
    .requiredOption('--until <date>', 'the first day that no longer counts')
    .addOption(new Option('--by <kind>', 'divide by periods of this kind').choices(KINDS).default('WEEK'))
    .option('--days <n>', 'divide every so many days instead', positiveInteger)
    .addOption(
      new Option('--aggregate <how>', 'how samples become one value').choices(AGGREGATES).default('MEAN'),
    )
    .option('--percent <value>', 'of PERCENTILE: which one')
    .option('-d, --dimension <name=value>', 'only samples with this; can be given several times', collect)
    .option('--as-of <time>', 'only what was so then counts')
    .option('--known-at <time>', 'only what was recorded by then counts')
    .action((metric: string, _flags, self: Base) =>
      run(metric, self.optsWithGlobals<MetricSeriesOptions>(), context),
    );
  return withJson(command, POINT_FIELDS).addHelpText(
    'after',
    examples(
      'merit metric series sms-failure-rate --from 2026-10-01 --until 2027-01-01',
      'merit metric series latency --from 2026-10-01 --until 2026-11-01 --days 1 --aggregate PERCENTILE --percent 99',
    ),
  );
}
