import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { withJson } from '../../../program/withJson.ts';
import { severitiesOption } from '../severitiesOption.ts';
import { type IncidentStatsOptions, runIncidentStats, STATISTICS_FIELDS } from './run.ts';

/** `merit incident stats`. */
export function incidentStatsCommand(context: CliContext, run = runIncidentStats): Command {
  const command = new Command('stats')
    .description('Incidents in numbers: how long their steps took, downtime and availability')
    .requiredOption('--from <date>', 'the first day, as 2026-10-01')
    .requiredOption('--until <date>', 'the first day that no longer counts')
    .option('--service <name>', 'only this service')
    .addOption(severitiesOption('only those that have, or may have, one of these, as SEV1,SEV2'))
    .option('--observed-throughout', 'you state that services were observed throughout')
    .option('--as-of <time>', 'only what was so then counts')
    .option('--known-at <time>', 'only what was recorded by then counts')
    .action((_flags, self: Command) => run(self.optsWithGlobals<IncidentStatsOptions>(), context));
  return withJson(command, STATISTICS_FIELDS, { allWhenBare: true }).addHelpText(
    'after',
    examples('merit incident stats --from 2026-10-01 --until 2027-01-01 --service pay-in'),
  );
}
