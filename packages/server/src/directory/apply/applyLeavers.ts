import type { Scope } from '../../command/Scope.ts';
import { BATCH } from '../BATCH.ts';
import type { RunScope } from '../DirectoryRun.ts';
import { leavers } from '../leavers.ts';

interface Written {
  readonly id: string;
  readonly revision: number;
  readonly type: 'person.archived' | 'assignment.ended';
}

/**
 * Deactivates people who have left and ends their places, in one statement. Answers how many; none is left when that is
 * none.
 */
export async function applyLeavers({ tx, now, record }: Scope, run: RunScope): Promise<number> {
  // A place that was to begin later becomes as short as a place can be.
  const written = await tx.$queryRaw<Written[]>`
    WITH gone AS MATERIALIZED (SELECT * FROM ${leavers(run)} l ORDER BY "id" LIMIT ${BATCH}),
    people AS (
      UPDATE "Person" p SET "archivedAt" = ${now}, "leftOn" = COALESCE(g."leftOn", p."leftOn"), "revision" = p."revision" + 1
      FROM gone g WHERE p."id" = g."id" RETURNING p."id", p."revision"
    ), ends AS (
      SELECT a."id", GREATEST(a."startsOn" + 1, COALESCE(g."leftOn" + 1, ${run.effectiveOn}::date)) AS "day"
      FROM gone g JOIN "Assignment" a ON a."personId" = g."id"
    ), places AS (
      UPDATE "Assignment" a SET "endsBefore" = e."day", "revision" = a."revision" + 1
      FROM ends e WHERE a."id" = e."id" AND (a."endsBefore" IS NULL OR a."endsBefore" > e."day")
      RETURNING a."id", a."revision"
    )
    SELECT "id", "revision", 'person.archived' AS "type" FROM people
    UNION ALL SELECT "id", "revision", 'assignment.ended' FROM places`;
  const entities = { 'person.archived': 'Person', 'assignment.ended': 'Assignment' } as const;
  for (const { id, revision, type } of written)
    record({ type, entityType: entities[type], entityId: id, revision });
  return written.filter(({ type }) => type === 'person.archived').length;
}
