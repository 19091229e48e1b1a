import type { Scope } from '../command/Scope.ts';
import type { IncidentFacts } from './IncidentFacts.ts';

/** Records what is known of incidents from now on. */
export async function writeVersions(
  { tx, newId }: Scope,
  versions: readonly {
    readonly incidentId: string;
    readonly revision: number;
    readonly facts: IncidentFacts;
  }[],
): Promise<void> {
  const rows = versions.map((version) => ({ versionId: newId(), ...version }));
  await tx.incidentVersion.createMany({
    data: rows.map(({ versionId, incidentId, revision, facts }) => {
      const { impacts, quantities, statedDuration, ...columns } = facts;
      return {
        id: versionId,
        incidentId,
        revision,
        ...columns,
        severities: [...columns.severities],
        statedDuration: statedDuration?.value ?? null,
        statedDurationUnit: statedDuration?.unit ?? null,
        statedDurationQualifier: statedDuration?.qualifier ?? null,
        statedDurationText: statedDuration?.text ?? null,
      };
    }),
  });
  await tx.incidentImpact.createMany({
    data: rows.flatMap(({ versionId, facts }) =>
      facts.impacts.map(({ service, share }) => ({ id: newId(), versionId, service, share })),
    ),
  });
  await tx.incidentQuantity.createMany({
    data: rows.flatMap(({ versionId, facts }) =>
      facts.quantities.map(({ value, unit, text }, index) => ({
        id: newId(),
        versionId,
        ordinal: index + 1,
        value,
        unit,
        text,
      })),
    ),
  });
}
