import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, id, kept } from '../../command/fields.ts';
import { incidentFields } from '../fields.ts';
import { knownIncident } from '../knownIncident.ts';
import { reviseIncident } from '../reviseIncident.ts';

/** Records what is known better of an incident. What was known before stays on record. */
export const incidentUpdate = defineCommand({
  name: 'incidentUpdate',
  input: z.object({
    id: id('Incident'),
    title: kept(incidentFields.title),
    description: incidentFields.description.nullish(),
    startedAt: incidentFields.startedAt.nullish(),
    detectedAt: incidentFields.detectedAt.nullish(),
    acknowledgedAt: incidentFields.acknowledgedAt.nullish(),
    mitigatedAt: incidentFields.mitigatedAt.nullish(),
    resolvedAt: incidentFields.resolvedAt.nullish(),
    occurredFrom: incidentFields.occurredFrom.nullish(),
    occurredUntil: incidentFields.occurredUntil.nullish(),
    severities: kept(incidentFields.severities),
    impacts: kept(incidentFields.impacts),
    quantities: kept(incidentFields.quantities),
    blocked: kept(incidentFields.blocked),
    planned: kept(incidentFields.planned),
    cause: incidentFields.cause.nullish(),
    externalCause: incidentFields.externalCause.nullish(),
    statedDuration: incidentFields.statedDuration.nullish(),
    expectedRevision,
  }),
  async execute({ id, expectedRevision, ...patch }, scope) {
    const before = await knownIncident(scope.tx, id);
    const facts = { ...before.facts, ...defined(patch) };
    return reviseIncident(scope, before, expectedRevision, facts, 'incident.updated');
  },
});
