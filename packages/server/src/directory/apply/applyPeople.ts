import type { Scope } from '../../command/Scope.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { RunScope } from '../DirectoryRun.ts';
import { peopleChanges } from '../peopleChanges.ts';

interface Written {
  readonly id: string;
  readonly revision: number;
  readonly type: string;
}

/**
 * Writes the people of some lines: adds those who are new, changes those who differ, takes back who had left. One statement.
 *
 * @param most - How many lines there are at most.
 */
export async function applyPeople(
  { tx, newId, record }: Scope,
  run: RunScope,
  lines: Prisma.Sql,
  most: number,
): Promise<void> {
  const ids = Array.from({ length: most }, newId);
  const written = await tx.$queryRaw<Written[]>`
    WITH w AS MATERIALIZED (
      SELECT *, row_number() OVER (PARTITION BY "action" ORDER BY "line") AS "number"
      FROM ${peopleChanges(run, lines)} c WHERE "action" IN ('CREATE', 'UPDATE')
    ), created AS (
      INSERT INTO "Person" ("id", "displayName", "email", "hiredOn", "leftOn", "employeeKind", "source", "externalId")
      SELECT i."id", w."displayName", w."email", w."hiredOn", w."leftOn", w."employeeKind", ${run.source}, w."externalId"
      FROM w JOIN unnest(${ids}::uuid[]) WITH ORDINALITY AS i("id", "number") USING ("number")
      WHERE w."action" = 'CREATE'
      RETURNING "id", "revision"
    ), updated AS (
      UPDATE "Person" p SET "displayName" = w."displayName", "email" = w."email", "hiredOn" = w."hiredOn", "leftOn" = w."leftOn",
        "employeeKind" = w."employeeKind", "archivedAt" = NULL, "revision" = p."revision" + 1
      FROM w WHERE w."action" = 'UPDATE' AND p."id" = w."personId"
      RETURNING p."id", p."revision", w."isActive"
    )
    SELECT "id", "revision", 'person.created' AS "type" FROM created
    UNION ALL
    SELECT "id", "revision", CASE WHEN "isActive" THEN 'person.updated' ELSE 'person.restored' END FROM updated`;
  for (const { id, revision, type } of written)
    record({ type, entityType: 'Person', entityId: id, revision });
}
