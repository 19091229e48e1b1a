import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { withJson } from '../../../program/withJson.ts';
import { type ReportShowOptions, runReportShow, SHOW_FIELDS } from './run.ts';

/** `merit report show`. */
export function reportShowCommand(context: CliContext, run = runReportShow): Command {
  const command = new Command('show')
    .description('Show a report with its items, as they were written')
    .argument('<id>', 'its id, as rpt_…')
    .action((id: string, _flags, self: Command) =>
      run(id, self.optsWithGlobals<ReportShowOptions>(), context),
    );
  return withJson(command, SHOW_FIELDS).addHelpText('after', examples('merit report show rpt_01k…'));
}
