import type { Scope } from '../../command/Scope.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { encodeId } from '../../id/encodeId.ts';
import type { RunScope } from '../DirectoryRun.ts';
import { lineChanges } from '../lineChanges.ts';

interface Written {
  readonly id: string;
  readonly revision: number;
  readonly type: string;
}

/**
 * Writes the places of the people of some lines: a place that changes ends when the change holds, and another begins then.
 * One statement.
 *
 * @param most - How many lines there are at most.
 */
export async function applyLines(
  { tx, newId, record }: Scope,
  run: RunScope,
  lines: Prisma.Sql,
  most: number,
): Promise<void> {
  const ids = Array.from({ length: most }, newId);
  const externalIds = ids.map((id) => encodeId('Assignment', id));
  const on = run.effectiveOn;
  const written = await tx.$queryRaw<Written[]>`
    WITH w AS MATERIALIZED (
      SELECT *, row_number() OVER (ORDER BY "line") AS "number"
      FROM ${lineChanges(run, lines)} c WHERE "action" IN ('CREATE', 'MOVE', 'REVISE') AND "personId" IS NOT NULL
    ), created AS (
      INSERT INTO "Assignment" ("id", "personId", "teamId", "managerId", "title", "level", "fte", "startsOn", "endsBefore", "source", "externalId")
      SELECT i."id", w."personId", w."teamId", w."managerId", w."title", w."level", w."fte",
        CASE WHEN w."action" = 'MOVE' THEN ${on}::date ELSE w."startsOn" END,
        CASE WHEN w."endsBefore" > CASE WHEN w."action" = 'MOVE' THEN ${on}::date ELSE w."startsOn" END THEN w."endsBefore" END,
        ${run.source}, i."externalId"
      FROM w JOIN unnest(${ids}::uuid[], ${externalIds}::text[]) WITH ORDINALITY AS i("id", "externalId", "number") USING ("number")
      WHERE w."action" <> 'REVISE'
      RETURNING "id", "revision"
    ), ended AS (
      UPDATE "Assignment" a SET "endsBefore" = ${on}::date, "revision" = a."revision" + 1
      FROM w WHERE w."action" = 'MOVE' AND a."id" = w."currentId"
      RETURNING a."id", a."revision"
    ), revised AS (
      UPDATE "Assignment" a SET "teamId" = w."teamId", "managerId" = w."managerId", "title" = w."title", "level" = w."level",
        "fte" = w."fte", "endsBefore" = CASE WHEN w."endsBefore" > a."startsOn" THEN w."endsBefore" END, "revision" = a."revision" + 1
      FROM w WHERE w."action" = 'REVISE' AND a."id" = w."currentId"
      RETURNING a."id", a."revision"
    )
    SELECT "id", "revision", 'assignment.created' AS "type" FROM created
    UNION ALL SELECT "id", "revision", 'assignment.ended' FROM ended
    UNION ALL SELECT "id", "revision", 'assignment.updated' FROM revised`;
  for (const { id, revision, type } of written)
    record({ type, entityType: 'Assignment', entityId: id, revision });
}
