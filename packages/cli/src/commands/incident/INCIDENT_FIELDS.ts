import type { Incident } from '@meritkit/client';

/** The fields of an incident that `--json` can print. */
export const INCIDENT_FIELDS = [
  'id',
  'title',
  'occurredAt',
  'startedAt',
  'detectedAt',
  'resolvedAt',
  'severities',
  'services',
  'blocked',
  'planned',
  'version',
  'followUps',
  'riskScenario',
  'responseSteps',
  'source',
  'externalId',
  'createdAt',
  'revision',
] as const satisfies readonly (keyof Incident)[];

/** A field of an incident that `--json` can print. */
export type IncidentField = (typeof INCIDENT_FIELDS)[number];
