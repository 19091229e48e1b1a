import type { Scope } from '../command/Scope.ts';
import { foldOf } from './foldOf.ts';
import type { IncidentFacts } from './IncidentFacts.ts';
import { writeVersions } from './writeVersions.ts';

/** The breach of a scenario that opens an incident, with its response plan. */
interface Breach {
  readonly riskScenarioId: string;
  readonly at: Date;
  readonly steps: readonly string[];
  readonly recipients: readonly { readonly personId: string | null; readonly teamId: string | null }[];
}

interface OpenedIncident extends IncidentFacts {
  readonly source: string | null;
  readonly externalId: string | null;
  readonly breach: Breach | null;
}

/**
 * Opens incidents and announces their response plans, step by step. Steps are announced, not performed: nothing is switched
 * anywhere. Answers the incidents' ids in the order given.
 */
export async function openIncidents(scope: Scope, opened: readonly OpenedIncident[]): Promise<string[]> {
  if (opened.length === 0) return [];
  const { tx, newId, record } = scope;
  const rows = opened.map(({ source, externalId, breach, ...facts }) => ({
    id: newId(),
    source,
    externalId,
    breach,
    facts,
  }));
  await tx.incident.createMany({
    data: rows.map(({ id, source, externalId, breach, facts }) => ({
      id,
      source,
      externalId,
      riskScenarioId: breach?.riskScenarioId ?? null,
      breachedAt: breach?.at ?? null,
      ...foldOf(facts),
    })),
  });
  await writeVersions(
    scope,
    rows.map(({ id, facts }) => ({ incidentId: id, revision: 1, facts })),
  );
  const steps = rows.flatMap(({ id: incidentId, breach }) =>
    (breach?.steps ?? []).map((text, index) => ({ id: newId(), incidentId, ordinal: index + 1, text })),
  );
  await tx.incidentResponseStep.createMany({ data: steps });
  await tx.incidentRecipient.createMany({
    data: rows.flatMap(({ id: incidentId, breach }) =>
      (breach?.recipients ?? []).map(({ personId, teamId }) => ({
        id: newId(),
        incidentId,
        personId,
        teamId,
      })),
    ),
  });
  for (const { id } of rows) {
    record({ type: 'incident.opened', entityType: 'Incident', entityId: id, revision: 1 });
    for (const step of steps)
      if (step.incidentId === id)
        record({
          type: 'incidentResponseStep.announced',
          entityType: 'IncidentResponseStep',
          entityId: step.id,
          revision: 1,
        });
  }
  return rows.map(({ id }) => id);
}
