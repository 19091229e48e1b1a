import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { CliError } from '../../../error/CliError.ts';
import { EXIT } from '../../../error/ExitCode.ts';
import type { IncidentField } from '../INCIDENT_FIELDS.ts';
import { printIncident } from '../printIncident.ts';

/** Since when an incident is over. */
export interface IncidentResolveOptions extends GlobalOptions {
  readonly at?: string;
  readonly mitigated?: string;
  readonly json?: readonly IncidentField[];
}

/** Records that an incident is over. */
export async function runIncidentResolve(
  id: string,
  options: IncidentResolveOptions,
  context: CliContext,
): Promise<void> {
  const { at, mitigated, json } = options;
  const signal = context.stop;
  const merit = await context.client(options);
  const before = await merit.incidents.get({ id }, { signal });
  if (before === null)
    throw new CliError('NOT_FOUND', EXIT.failed, `There is no incident ${id}.`, {
      advice: 'See what there is with: merit incident list',
    });
  const incident = await merit.incidents.resolve(
    {
      id,
      expectedRevision: before.revision,
      ...(at !== undefined && { resolvedAt: at }),
      ...(mitigated !== undefined && { mitigatedAt: mitigated }),
    },
    { signal },
  );
  printIncident(context, incident, json);
}
