import { Prisma } from '../generated/prisma/client.ts';
import type { RunScope } from './DirectoryRun.ts';

/**
 * What a run would do to each person of its lines: CREATE, UPDATE, LEAVE or SAME. What the run does not state stays as it
 * is. A table expression.
 *
 * @param lines - A condition on the lines, `r`.
 */
export const peopleChanges = (run: RunScope, lines: Prisma.Sql): Prisma.Sql => {
  const kept = (field: 'email' | 'hiredOn' | 'leftOn' | 'employeeKind') =>
    run.has(field) ? Prisma.raw(`r."${field}"`) : Prisma.raw(`p."${field}"`);
  const hasLeft = Prisma.sql`r."leftOn" < ${run.effectiveOn}::date`;
  return Prisma.sql`(
    SELECT w.*, CASE
        WHEN w."hasLeft" THEN CASE WHEN w."isActive" THEN 'LEAVE' ELSE 'SAME' END
        WHEN w."personId" IS NULL THEN 'CREATE'
        WHEN w."isSame" AND w."isActive" THEN 'SAME'
        ELSE 'UPDATE' END AS "action"
    FROM (
      SELECT r."line", r."externalId", p."id" AS "personId", p."archivedAt" IS NULL AND p."id" IS NOT NULL AS "isActive",
        COALESCE(${hasLeft}, false) AS "hasLeft",
        COALESCE(r."displayName", p."displayName") AS "displayName", ${kept('email')} AS "email",
        ${kept('hiredOn')} AS "hiredOn", ${kept('leftOn')} AS "leftOn", ${kept('employeeKind')} AS "employeeKind",
        (COALESCE(r."displayName", p."displayName"), ${kept('email')}, ${kept('hiredOn')}, ${kept('leftOn')}, ${kept('employeeKind')})
          IS NOT DISTINCT FROM (p."displayName", p."email", p."hiredOn", p."leftOn", p."employeeKind") AS "isSame"
      FROM "DirectoryRow" r
      LEFT JOIN "Person" p ON p."source" = ${run.source} AND p."externalId" = r."externalId"
      WHERE r."runId" = ${run.id}::uuid AND NOT r."isRefused" AND ${lines}
    ) w)`;
};
