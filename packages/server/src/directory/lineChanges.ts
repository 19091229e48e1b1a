import { Prisma } from '../generated/prisma/client.ts';
import { currentAssignment } from './currentAssignment.ts';
import type { RunScope } from './DirectoryRun.ts';

const FULL_TIME = 10_000;

/**
 * What a run would do to the place of each person of its lines: CREATE, MOVE (the place ends, another begins), REVISE (it
 * begins on the day of the change or later, so it is corrected), SAME, or NONE where no team is known. A table expression.
 *
 * What is to be made first counts as different: a manager who is new, a team that is new.
 *
 * @param lines - A condition on the lines, `r`.
 */
export const lineChanges = (run: RunScope, lines: Prisma.Sql): Prisma.Sql => {
  const kept = (field: 'title' | 'level') =>
    run.has(field) ? Prisma.raw(`r."${field}"`) : Prisma.raw(`c."${field}"`);
  const on = Prisma.sql`${run.effectiveOn}::date`;
  const hasManager = run.has('manager', 'managerKey', 'managerEmail', 'managerName');
  const manager = hasManager
    ? Prisma.sql`CASE WHEN r."isOpen" THEN c."managerId" ELSE COALESCE(r."managerId", m."id") END`
    : Prisma.sql`c."managerId"`;
  const fte = run.has('fte')
    ? Prisma.sql`COALESCE(r."fte", ${FULL_TIME})`
    : Prisma.sql`COALESCE(c."fte", ${FULL_TIME})`;
  const takenBack = run.has('leftOn')
    ? Prisma.sql`CASE WHEN c."endsBefore" = p."leftOn" + 1 THEN NULL ELSE c."endsBefore" END`
    : Prisma.sql`c."endsBefore"`;
  return Prisma.sql`(
    SELECT w.*, CASE
        WHEN w."teamId" IS NULL AND NOT w."isNewTeam" THEN 'NONE'
        WHEN w."currentId" IS NULL THEN 'CREATE'
        WHEN NOT w."isNewTeam" AND NOT w."isNewManager" AND w."isSame" THEN
          CASE WHEN w."endsBefore" IS NOT DISTINCT FROM w."currentEnd" THEN 'SAME' ELSE 'REVISE' END
        WHEN w."currentStart" >= ${on} THEN 'REVISE'
        ELSE 'MOVE' END AS "action"
    FROM (
      SELECT r."line", p."id" AS "personId", c."id" AS "currentId", c."startsOn" AS "currentStart", c."endsBefore" AS "currentEnd",
        COALESCE(r."teamId", t."id", c."teamId") AS "teamId", ${manager} AS "managerId",
        ${kept('title')} AS "title", ${kept('level')} AS "level", ${fte} AS "fte",
        COALESCE(r."leftOn" + 1, ${takenBack}) AS "endsBefore",
        COALESCE(
          CASE WHEN r."hiredOn" >= COALESCE((SELECT max(x."endsBefore") FROM "Assignment" x WHERE x."personId" = p."id"), '-infinity')
          THEN r."hiredOn" END, ${on}) AS "startsOn",
        COALESCE(r."teamKey", r."team") IS NOT NULL AND COALESCE(r."teamId", t."id") IS NULL AS "isNewTeam",
        ${hasManager} AND r."managerLine" IS NOT NULL AND m."id" IS NULL AS "isNewManager",
        (COALESCE(r."teamId", t."id", c."teamId"), ${manager}, ${kept('title')}, ${kept('level')}, ${fte})
          IS NOT DISTINCT FROM (c."teamId", c."managerId", c."title", c."level", c."fte") AS "isSame"
      FROM "DirectoryRow" r
      LEFT JOIN "Person" p ON p."source" = ${run.source} AND p."externalId" = r."externalId"
      LEFT JOIN "Team" t ON t."source" = ${run.source} AND t."externalId" = COALESCE(r."teamKey", r."team")
      LEFT JOIN "DirectoryRow" l ON l."runId" = r."runId" AND l."line" = r."managerLine"
      LEFT JOIN "Person" m ON m."source" = ${run.source} AND m."externalId" = l."externalId"
      LEFT JOIN LATERAL ${currentAssignment(run, Prisma.sql`p."id"`)} c ON true
      WHERE r."runId" = ${run.id}::uuid AND NOT r."isRefused" AND COALESCE(r."leftOn" >= ${on}, true) AND ${lines}
    ) w)`;
};
