import type { Severity } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import type { IncidentField } from '../INCIDENT_FIELDS.ts';
import { printIncident } from '../printIncident.ts';

/** What is known of an incident. */
export interface IncidentOpenOptions extends GlobalOptions {
  readonly severity: readonly Severity[];
  readonly started?: string;
  readonly detected?: string;
  /** `name=share` or `name` each. */
  readonly service?: readonly string[];
  readonly cause?: string;
  readonly planned?: boolean;
  readonly blocked?: boolean;
  readonly json?: readonly IncidentField[];
}

/** Opens an incident and tells its id. */
export async function runIncidentOpen(
  title: string,
  options: IncidentOpenOptions,
  context: CliContext,
): Promise<void> {
  const { severity, started, detected, service, cause, planned, blocked, json } = options;
  const merit = await context.client(options);
  const detectedAt = detected ?? (started === undefined ? context.now().toISOString() : undefined);
  const incident = await merit.incidents.open(
    {
      title,
      severities: [...severity],
      ...(started !== undefined && { startedAt: started }),
      ...(detectedAt !== undefined && { detectedAt }),
      ...(service !== undefined && { impacts: service.map(impactOf) }),
      ...(cause !== undefined && { cause }),
      ...(planned !== undefined && { planned }),
      ...(blocked !== undefined && { blocked }),
    },
    { signal: context.stop },
  );
  printIncident(context, incident, json);
}

function impactOf(text: string): { readonly service: string; readonly share: string | null } {
  const [, service = text, share = null] = /^(.+)=([^=]*)$/s.exec(text) ?? [];
  return { service, share };
}
