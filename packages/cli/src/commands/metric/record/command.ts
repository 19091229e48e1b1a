import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { collect } from '../../../program/collect.ts';
import { examples } from '../../../program/examples.ts';
import { type MetricRecordOptions, runMetricRecord } from './run.ts';

/** `merit metric record`. */
export const metricRecordCommand = (context: CliContext, run = runMetricRecord): Command =>
  new Command('record')
    .description('Record samples of a metric: one from flags, or many from stdin')
    .argument('<metric>', 'its code, or its id as mtr_…')
    .argument('[value]', 'the value; without it and without a ratio, stdin is read')
    .option('--numerator <value>', 'the upper part of a ratio')
    .option('--denominator <value>', 'the lower part of a ratio')
    .option('--start <time>', 'the instant, or the start of the window; now when absent')
    .option('--end <time>', 'the end of the window, which is no longer in it')
    .option('--unit <code>', 'the unit of the value; that of the metric when absent')
    .option('-d, --dimension <name=value>', 'what it is about; can be given several times', collect)
    .action((metric: string, value: string | undefined, _flags, self: Command) =>
      run(metric, value, self.optsWithGlobals<MetricRecordOptions>(), context),
    )
    .addHelpText(
      'after',
      `
Stdin is CSV with a line of headings, or one JSON object a line. Headings: start, end, value, numerator, denominator,
unit, source, externalId; every other one is a dimension. Up to 2,000 samples, all or none.`,
    )
    .addHelpText(
      'after',
      examples(
        'merit metric record sms-failure-rate 0.02 --dimension channel=standby',
        'merit metric record alerts-followed-up --numerator 16 --denominator 24',
        'merit metric record latency < samples.csv',
      ),
    );
