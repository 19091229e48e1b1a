import { Command, Option } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import type { ReportRequest } from '../../../report/fetchReportFacts.ts';
import { FORMATS, type ReportRenderOptions, runReportRender } from './run.ts';

/** `merit report weekly` and `merit report annual`. */
export function reportRenderCommand(
  name: 'weekly' | 'annual',
  context: CliContext,
  run = runReportRender,
): Command {
  const kind: ReportRequest['kind'] = name === 'weekly' ? 'WEEKLY' : 'ANNUAL';
  return new Command(name)
    .description(`Make the ${name} report of a person or a team from the facts, each with its ids`)
    .requiredOption('-p, --period <code>', 'the period, as 2023-W51')
    .option('--person <id>', 'the person whose report it is')
    .option('--team <id>', 'the team whose report it is')
    .addOption(new Option('-f, --format <format>', 'the format').choices(FORMATS).default('md'))
    .option('-o, --out <file>', 'write it to this file')
    .action((_flags, self: Command) => run(kind, self.optsWithGlobals<ReportRenderOptions>(), context))
    .addHelpText(
      'after',
      examples(
        `merit report ${name} --team team_01k… --period 2023-W51 --lang zh`,
        `merit report ${name} --person psn_01k… --period 2025 --format docx --out report.docx`,
      ),
    );
}
