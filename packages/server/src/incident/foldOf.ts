import type { Prisma } from '../generated/prisma/client.ts';
import type { IncidentFacts } from './IncidentFacts.ts';

/** What an incident's own row repeats of its latest version, for lists. */
export function foldOf(facts: IncidentFacts) {
  const { title, startedAt, detectedAt, acknowledgedAt, mitigatedAt, resolvedAt, occurredFrom } = facts;
  const occurredAt = startedAt ?? detectedAt ?? acknowledgedAt ?? mitigatedAt ?? resolvedAt ?? occurredFrom;
  if (occurredAt === null)
    throw new TypeError('An incident has no time, which its rules do not let through.');
  return {
    title,
    occurredAt,
    startedAt,
    detectedAt,
    resolvedAt,
    severities: [...facts.severities],
    services: facts.impacts.map(({ service }) => service),
    blocked: facts.blocked,
    planned: facts.planned,
  } satisfies Prisma.IncidentUpdateManyMutationInput;
}
