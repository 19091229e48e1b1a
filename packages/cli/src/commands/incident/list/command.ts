import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { positiveInteger } from '../../../program/positiveInteger.ts';
import { withJson } from '../../../program/withJson.ts';
import { INCIDENT_FIELDS } from '../INCIDENT_FIELDS.ts';
import { severitiesOption } from '../severitiesOption.ts';
import { type IncidentListOptions, runIncidentList } from './run.ts';

/** `merit incident list`. */
export function incidentListCommand(context: CliContext, run = runIncidentList): Command {
  const command = new Command('list')
    .alias('ls')
    .description('List incidents, the latest first')
    .addOption(severitiesOption('only those that have, or may have, one of these, as SEV1,SEV2'))
    .option('--service <name>', 'only those of this service')
    .option('--open', 'only those that are not known to be over')
    .option('-L, --limit <n>', 'how many at most', positiveInteger, 30)
    .action((_flags, self: Command) => run(self.optsWithGlobals<IncidentListOptions>(), context));
  return withJson(command, INCIDENT_FIELDS).addHelpText(
    'after',
    examples('merit incident list --open', 'merit incident list -s SEV1,SEV2 --json id,title'),
  );
}
