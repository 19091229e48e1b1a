import type { Scope } from '../../command/Scope.ts';
import { BATCH } from '../BATCH.ts';
import type { RunScope } from '../DirectoryRun.ts';
import { newTeams } from '../newTeams.ts';

/** Makes teams that are not there yet. Answers how many; none is left when that is none. */
export async function applyTeams({ tx, newId, record }: Scope, run: RunScope): Promise<number> {
  const teams = await tx.$queryRaw<{ externalId: string; name: string }[]>`
    SELECT * FROM ${newTeams(run)} t ORDER BY "externalId" LIMIT ${BATCH}`;
  if (teams.length === 0) return 0;
  const rows = teams.map((team) => ({ id: newId(), source: run.source, ...team }));
  await tx.team.createMany({ data: rows });
  for (const { id } of rows) record({ type: 'team.created', entityType: 'Team', entityId: id, revision: 1 });
  return teams.length;
}
