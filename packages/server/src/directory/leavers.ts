import { Prisma } from '../generated/prisma/client.ts';
import type { RunScope } from './DirectoryRun.ts';

/**
 * The active people whom a run deactivates: those whose last day has passed, and those who are not in it when it is
 * complete. `leftOn` is null where no day is stated. A table expression.
 */
export const leavers = (run: RunScope): Prisma.Sql => Prisma.sql`(
  SELECT p."id", r."leftOn" FROM "Person" p
  LEFT JOIN "DirectoryRow" r ON r."runId" = ${run.id}::uuid AND r."externalId" = p."externalId"
  WHERE p."source" = ${run.source} AND p."archivedAt" IS NULL
    AND CASE WHEN r."line" IS NULL THEN ${run.isComplete}
        ELSE NOT r."isRefused" AND r."leftOn" < ${run.effectiveOn}::date END)`;
