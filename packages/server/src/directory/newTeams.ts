import { Prisma } from '../generated/prisma/client.ts';
import type { RunScope } from './DirectoryRun.ts';

/** The teams that a run has to make. A table expression. */
export const newTeams = (run: RunScope): Prisma.Sql => Prisma.sql`(
  SELECT COALESCE(r."teamKey", r."team") AS "externalId", (array_agg(COALESCE(r."team", r."teamKey") ORDER BY r."line"))[1] AS "name"
  FROM "DirectoryRow" r
  WHERE r."runId" = ${run.id}::uuid AND NOT r."isRefused" AND r."teamId" IS NULL
    AND COALESCE(r."leftOn" >= ${run.effectiveOn}::date, true) AND COALESCE(r."teamKey", r."team") IS NOT NULL
    AND NOT EXISTS (SELECT FROM "Team" t WHERE t."source" = ${run.source} AND t."externalId" = COALESCE(r."teamKey", r."team"))
  GROUP BY 1)`;
