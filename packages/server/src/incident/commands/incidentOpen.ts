import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { optional, origin } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { incidentFields } from '../fields.ts';
import { futureIssues } from '../futureIssues.ts';
import { incidentRules } from '../incidentRules.ts';
import { openIncidents } from '../openIncidents.ts';

const incident = z.object({
  title: incidentFields.title,
  description: optional(incidentFields.description),
  startedAt: optional(incidentFields.startedAt),
  detectedAt: optional(incidentFields.detectedAt),
  acknowledgedAt: optional(incidentFields.acknowledgedAt),
  mitigatedAt: optional(incidentFields.mitigatedAt),
  resolvedAt: optional(incidentFields.resolvedAt),
  occurredFrom: optional(incidentFields.occurredFrom),
  occurredUntil: optional(incidentFields.occurredUntil),
  severities: incidentFields.severities,
  impacts: optional(incidentFields.impacts),
  quantities: optional(incidentFields.quantities),
  blocked: optional(incidentFields.blocked),
  planned: optional(incidentFields.planned),
  cause: optional(incidentFields.cause),
  externalCause: optional(incidentFields.externalCause),
  statedDuration: optional(incidentFields.statedDuration),
  ...origin,
});

/** Opens incidents: what went wrong, or is taken down on purpose, as far as it is known. Answers their ids in the order given. */
export const incidentOpen = defineCommand({
  name: 'incidentOpen',
  input: z.array(incident),
  rules: (incidents) => [
    ...originRules(incidents),
    ...incidents.flatMap((incident, index) => incidentRules(incident, [index])),
  ],
  execute(incidents, scope) {
    const opened = incidents.map((incident) => ({
      ...incident,
      impacts: incident.impacts ?? [],
      quantities: incident.quantities ?? [],
      blocked: incident.blocked ?? false,
      planned: incident.planned ?? false,
      breach: null,
    }));
    refuseAll(opened.flatMap((incident, index) => futureIssues(incident, scope.now, [index])));
    return openIncidents(scope, opened);
  },
});
