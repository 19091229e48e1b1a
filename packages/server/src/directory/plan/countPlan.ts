import type { Tx } from '../../database/Tx.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { DirectoryPlan } from '../DirectoryPlan.ts';
import type { RunScope } from '../DirectoryRun.ts';
import { leavers } from '../leavers.ts';
import { lineChanges } from '../lineChanges.ts';
import { rowsOf } from '../mark.ts';
import { newTeams } from '../newTeams.ts';
import { peopleChanges } from '../peopleChanges.ts';

/** Counts what a run would do. */
export async function countPlan(tx: Tx, run: RunScope): Promise<DirectoryPlan> {
  const all = Prisma.sql`true`;
  const [found] = await tx.$queryRaw<DirectoryPlan[]>`
    WITH changes AS (
      SELECT CASE WHEN p."action" = 'SAME' AND NOT p."hasLeft" AND l."action" NOT IN ('SAME', 'NONE') THEN 'UPDATE'
        ELSE p."action" END AS "action"
      FROM ${peopleChanges(run, all)} p LEFT JOIN ${lineChanges(run, all)} l ON l."line" = p."line"
    )
    SELECT
      (SELECT count(*)::int FROM ${rowsOf(run)} r) AS "lines",
      (SELECT count(*)::int FROM changes WHERE "action" = 'CREATE') AS "create",
      (SELECT count(*)::int FROM changes WHERE "action" = 'UPDATE') AS "update",
      (SELECT count(*)::int FROM changes WHERE "action" = 'SAME') AS "unchanged",
      (SELECT count(*)::int FROM ${leavers(run)} l) AS "deactivate",
      (SELECT count(*)::int FROM ${rowsOf(run)} r WHERE "isRefused") AS "refused",
      (SELECT count(*)::int FROM ${rowsOf(run)} r WHERE "issues" IS NOT NULL AND NOT "isRefused") AS "doubtful",
      (SELECT count(*)::int FROM ${newTeams(run)} t) AS "teams",
      (SELECT count(*)::int FROM "Person" p WHERE p."source" = ${run.source} AND p."archivedAt" IS NULL) AS "active"`;
  if (found === undefined) throw new TypeError('A count gave no row.');
  return found;
}
