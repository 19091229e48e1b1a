import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id, instant } from '../../command/fields.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { knownIncident } from '../knownIncident.ts';
import { reviseIncident } from '../reviseIncident.ts';

/** Records that an incident is resolved: now, unless stated otherwise. */
export const incidentResolve = defineCommand({
  name: 'incidentResolve',
  input: z.object({
    id: id('Incident'),
    resolvedAt: instant.nullish(),
    mitigatedAt: instant.nullish(),
    expectedRevision,
  }),
  async execute({ id, expectedRevision, resolvedAt, mitigatedAt }, scope) {
    const before = await knownIncident(scope.tx, id);
    if (before.facts.resolvedAt !== null)
      throw new ConflictError('The incident is resolved already: correct its times by incidentUpdate.');
    const facts = {
      ...before.facts,
      resolvedAt: resolvedAt ?? scope.now,
      mitigatedAt: mitigatedAt ?? before.facts.mitigatedAt,
    };
    return reviseIncident(scope, before, expectedRevision, facts, 'incident.resolved');
  },
});
