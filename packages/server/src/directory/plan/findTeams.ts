import type { Tx } from '../../database/Tx.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import { currentAssignment } from '../currentAssignment.ts';
import type { RunScope } from '../DirectoryRun.ts';
import { folded } from '../folded.ts';
import { mark, rowsOf } from '../mark.ts';

/** What can only be kept of somebody who has a place in a team. */
const OF_PLACE = ['manager', 'managerKey', 'managerEmail', 'managerName', 'title', 'level', 'fte'] as const;

/** Finds the teams of lines, by their id there or by name; refuses lines whose place is not clear. */
export async function findTeams(tx: Tx, run: RunScope): Promise<void> {
  const isKnown = Prisma.sql`p."source" = ${run.source} AND p."externalId" = r."externalId"`;
  if (run.has('team', 'teamKey')) {
    const found = Prisma.sql`
      SELECT r."line", r."team", own."id" AS "ownId", named."id" AS "namedId", named."count" FROM ${rowsOf(run)} r
      LEFT JOIN "Team" own ON own."source" = ${run.source} AND own."externalId" = COALESCE(r."teamKey", r."team")
      LEFT JOIN (
        SELECT ${folded(Prisma.sql`"name"`)} AS "key", count(*) AS "count", min("id"::text)::uuid AS "id"
        FROM "Team" WHERE "archivedAt" IS NULL GROUP BY 1
      ) named ON own."id" IS NULL AND r."teamKey" IS NULL AND named."key" = ${folded(Prisma.sql`r."team"`)}
      WHERE own."id" IS NOT NULL OR named."id" IS NOT NULL`;
    await tx.$executeRaw`
      UPDATE "DirectoryRow" r SET "teamId" = COALESCE(f."ownId", f."namedId") FROM (${found}) f
      WHERE r."runId" = ${run.id}::uuid AND r."line" = f."line" AND (f."ownId" IS NOT NULL OR f."count" = 1)`;
    await mark(
      tx,
      run,
      'TEAM_AMBIGUOUS',
      'team',
      Prisma.sql`SELECT "line", ARRAY["team"] AS "about" FROM (${found}) f WHERE "ownId" IS NULL AND "count" > 1`,
    );
  }
  const placed = OF_PLACE.filter((field) => run.has(field)).map((field) => Prisma.raw(`r."${field}"::text`));
  if (placed.length > 0)
    await mark(
      tx,
      run,
      'TEAM_REQUIRED',
      'team',
      Prisma.sql`
        SELECT r."line", ARRAY[]::text[] AS "about" FROM ${rowsOf(run)} r
        LEFT JOIN "Person" p ON ${isKnown}
        LEFT JOIN LATERAL ${currentAssignment(run, Prisma.sql`p."id"`)} c ON true
        WHERE r."team" IS NULL AND r."teamKey" IS NULL AND c."id" IS NULL AND NOT r."isRefused"
          AND COALESCE(${Prisma.join(placed)}) IS NOT NULL`,
    );
  await mark(
    tx,
    run,
    'ASSIGNMENT_AMBIGUOUS',
    'team',
    Prisma.sql`
      SELECT r."line", ARRAY[]::text[] AS "about" FROM ${rowsOf(run)} r
      JOIN "Person" p ON ${isKnown}
      JOIN "Assignment" a ON a."personId" = p."id" AND a."startsOn" <= ${run.effectiveOn}::date
        AND (a."endsBefore" IS NULL OR a."endsBefore" > ${run.effectiveOn}::date)
      GROUP BY r."line"
      HAVING count(*) > 1 AND count(*) FILTER (WHERE a."source" = ${run.source}) <> 1`,
  );
}
