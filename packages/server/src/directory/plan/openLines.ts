import type { Tx } from '../../database/Tx.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { RunScope } from '../DirectoryRun.ts';
import { mark, rowsOf } from '../mark.ts';

/** Leaves reporting lines as they are where the manager is new and refused. */
export async function openLines(tx: Tx, run: RunScope): Promise<void> {
  await mark(
    tx,
    run,
    'MANAGER_REFUSED',
    'manager',
    Prisma.sql`
      SELECT r."line", ARRAY[r."managerLine"] AS "about" FROM ${rowsOf(run)} r
      JOIN ${rowsOf(run)} m ON m."line" = r."managerLine" AND m."isRefused"
      WHERE NOT r."isRefused" AND NOT r."isOpen" AND NOT EXISTS (
        SELECT FROM "Person" p
        WHERE p."source" = ${run.source} AND p."externalId" = m."externalId" AND p."archivedAt" IS NULL)`,
  );
  await tx.$executeRaw`
    UPDATE "DirectoryRow" SET "isOpen" = true, "managerLine" = NULL
    WHERE "runId" = ${run.id}::uuid AND NOT "isOpen" AND "issues" @> '[{"code": "MANAGER_REFUSED"}]'`;
}
