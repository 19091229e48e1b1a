import { refuseAll } from '../command/refuseAll.ts';
import { refuseStale } from '../command/refuseStale.ts';
import type { Scope } from '../command/Scope.ts';
import { foldOf } from './foldOf.ts';
import { futureIssues } from './futureIssues.ts';
import type { IncidentFacts } from './IncidentFacts.ts';
import { incidentRules } from './incidentRules.ts';
import type { KnownIncident } from './knownIncident.ts';
import { writeVersions } from './writeVersions.ts';

const instantText = (instant: Date | null): string | null => instant?.toISOString() ?? null;

/**
 * Records a new version of an incident.
 *
 * @throws {ValidationError} When the rules do not allow what would be known then.
 * @throws {StaleVersionError}
 */
export async function reviseIncident(
  scope: Scope,
  before: KnownIncident,
  expectedRevision: number,
  facts: IncidentFacts,
  type: string,
): Promise<string> {
  const { tx, now, record } = scope;
  refuseAll([
    ...incidentRules(
      {
        startedAt: instantText(facts.startedAt),
        detectedAt: instantText(facts.detectedAt),
        acknowledgedAt: instantText(facts.acknowledgedAt),
        mitigatedAt: instantText(facts.mitigatedAt),
        resolvedAt: instantText(facts.resolvedAt),
        occurredFrom: instantText(facts.occurredFrom),
        occurredUntil: instantText(facts.occurredUntil),
        severities: facts.severities,
        impacts: facts.impacts.map(({ service }) => ({ service })),
        statedDuration:
          facts.statedDuration === null
            ? null
            : { value: facts.statedDuration.value.toFixed(), unit: facts.statedDuration.unit },
      },
      [],
    ),
    ...futureIssues(facts, now, []),
  ]);
  if (before.revision !== expectedRevision) refuseStale(before);
  const revision = expectedRevision + 1;
  await tx.incident.update({ where: { id: before.id }, data: { ...foldOf(facts), revision } });
  await writeVersions(scope, [{ incidentId: before.id, revision, facts }]);
  record({ type, entityType: 'Incident', entityId: before.id, revision });
  return before.id;
}
