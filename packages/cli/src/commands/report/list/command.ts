import { Command, Option } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { positiveInteger } from '../../../program/positiveInteger.ts';
import { withJson } from '../../../program/withJson.ts';
import { REPORT_FIELDS } from '../REPORT_FIELDS.ts';
import { type ReportListOptions, runReportList } from './run.ts';

/** `merit report list`. */
export function reportListCommand(context: CliContext, run = runReportList): Command {
  const command = new Command('list')
    .alias('ls')
    .description('List what people wrote about periods')
    .option('-p, --period <code>', 'only those of this period, as 2023-W51')
    .addOption(
      new Option('-k, --kind <kind>', 'only those of this kind').choices([
        'WEEKLY',
        'MONTHLY',
        'HALF_YEARLY',
        'ANNUAL',
      ]),
    )
    .option('--person <id>', 'only those that this person wrote')
    .option('--team <id>', 'only those about this team')
    .option('--archived', 'the archived ones instead')
    .option('-L, --limit <n>', 'how many at most', positiveInteger, 30)
    .action((_flags, self: Command) => run(self.optsWithGlobals<ReportListOptions>(), context));
  return withJson(command, REPORT_FIELDS).addHelpText('after', examples('merit report list --kind WEEKLY'));
}
