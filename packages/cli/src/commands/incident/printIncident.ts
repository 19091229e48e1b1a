import type { Incident } from '@meritkit/client';
import type { CliContext } from '../../context/CliContext.ts';
import { oneLine } from '../../output/oneLine.ts';
import { printJson } from '../../output/printJson.ts';
import { selectFields } from '../../output/selectFields.ts';
import type { IncidentField } from './INCIDENT_FIELDS.ts';

/** Tells which incident was changed, to a person with its title. */
export function printIncident(
  { io }: CliContext,
  incident: Incident,
  json: readonly IncidentField[] | undefined,
): void {
  if (json !== undefined) printJson(io, selectFields(incident, json));
  else if (io.isTTY) io.out(`${io.style.cyan(incident.id)}  ${oneLine(incident.title)}\n`);
  else io.out(`${incident.id}\n`);
}
