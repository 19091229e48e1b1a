import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { withJson } from '../../../program/withJson.ts';
import { INCIDENT_FIELDS } from '../INCIDENT_FIELDS.ts';
import { type IncidentResolveOptions, runIncidentResolve } from './run.ts';

/** `merit incident resolve`. */
export function incidentResolveCommand(context: CliContext, run = runIncidentResolve): Command {
  const command = new Command('resolve')
    .description('Record that an incident is over')
    .argument('<id>', 'its id, as inc_…')
    .option('--at <time>', 'when it was over, as 2026-11-02T10:00:00Z; now when absent')
    .option('--mitigated <time>', 'when it stopped doing harm')
    .action((id: string, _flags, self: Command) =>
      run(id, self.optsWithGlobals<IncidentResolveOptions>(), context),
    );
  return withJson(command, INCIDENT_FIELDS).addHelpText('after', examples('merit incident resolve inc_01k…'));
}
