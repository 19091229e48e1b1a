import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { collect } from '../../../program/collect.ts';
import { examples } from '../../../program/examples.ts';
import { withJson } from '../../../program/withJson.ts';
import { INCIDENT_FIELDS } from '../INCIDENT_FIELDS.ts';
import { severitiesOption } from '../severitiesOption.ts';
import { type IncidentOpenOptions, runIncidentOpen } from './run.ts';

/** `merit incident open`. */
export function incidentOpenCommand(context: CliContext, run = runIncidentOpen): Command {
  const command = new Command('open')
    .description('Open an incident')
    .argument('<title>', 'what happened, in one line')
    .addOption(
      severitiesOption('its severity; several where only a set is known, as SEV3,SEV4').makeOptionMandatory(),
    )
    .option('--started <time>', 'when it began, as 2026-11-02T09:00:00Z')
    .option('--detected <time>', 'when it was noticed; now when neither is stated')
    .option('--service <name=share>', 'a service and the share of it that is lost, 0…1, if known', collect)
    .option('--cause <text>', 'why it happened')
    .option('--planned', 'it is planned maintenance')
    .option('--blocked', 'it was stopped before it had an effect')
    .action((title: string, _flags, self: Command) =>
      run(title, self.optsWithGlobals<IncidentOpenOptions>(), context),
    );
  return withJson(command, INCIDENT_FIELDS).addHelpText(
    'after',
    examples(
      'merit incident open "Payments fail" -s SEV2 --service pay-in=0.5 --started 2026-11-02T09:00:00Z',
    ),
  );
}
