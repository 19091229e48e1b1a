import type { Tx } from '../../database/Tx.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { RunScope } from '../DirectoryRun.ts';
import { mark, rowsOf } from '../mark.ts';

/** Refuses lines that share an id, or an e-mail that cannot be everybody's; finds e-mails that change hands. */
export async function markPeople(tx: Tx, run: RunScope): Promise<void> {
  await mark(
    tx,
    run,
    'DUPLICATE_EXTERNAL_ID',
    'externalId',
    Prisma.sql`
      SELECT r."line", d."lines" AS "about" FROM ${rowsOf(run)} r
      JOIN (SELECT "externalId", array_agg("line" ORDER BY "line") AS "lines" FROM ${rowsOf(run)} x
            WHERE "externalId" IS NOT NULL GROUP BY 1 HAVING count(*) > 1) d USING ("externalId")`,
  );
  if (!run.has('email')) return;
  const stays = Prisma.sql`("leftOn" IS NULL OR "leftOn" >= ${run.effectiveOn}::date)`;
  await mark(
    tx,
    run,
    'EMAIL_TWICE',
    'email',
    Prisma.sql`
      SELECT r."line", d."lines" AS "about" FROM ${rowsOf(run)} r
      JOIN (SELECT lower("email") AS "key", array_agg("line" ORDER BY "line") AS "lines" FROM ${rowsOf(run)} x
            WHERE "email" IS NOT NULL AND ${stays} GROUP BY 1 HAVING count(DISTINCT "externalId") > 1) d
        ON d."key" = lower(r."email")
      WHERE ${stays}`,
  );
  // Somebody who is refused keeps an e-mail that another one was to have, who is refused then as well.
  while ((await mark(tx, run, 'EMAIL_TAKEN', 'email', takers(run, 'KEPT'))) > 0);
  await tx.$executeRaw`
    UPDATE "DirectoryRow" r SET "isExchange" = true
    FROM (${takers(run, 'GIVEN')}) t WHERE r."runId" = ${run.id}::uuid AND (r."line" = t."line" OR r."line" = t."giver")`;
}

/** The lines whose e-mail is another active person's, who keeps it or gives it up by a line of its own. */
const takers = (run: RunScope, what: 'KEPT' | 'GIVEN'): Prisma.Sql => {
  const isLeaving = Prisma.sql`o."leftOn" < ${run.effectiveOn}::date`;
  const isGiving = Prisma.sql`lower(o."email") IS DISTINCT FROM lower(p."email")`;
  const isAbsent = Prisma.sql`(${run.isComplete} AND p."source" = ${run.source} AND o."line" IS NULL)`;
  const isKept = Prisma.sql`NOT COALESCE(NOT o."isRefused" AND (${isLeaving} OR ${isGiving}), false) AND NOT ${isAbsent}`;
  const isGiven = Prisma.sql`NOT o."isRefused" AND NOT COALESCE(${isLeaving}, false)`;
  return Prisma.sql`
    SELECT r."line", o."line" AS "giver", ARRAY[]::text[] AS "about" FROM ${rowsOf(run)} r
    JOIN "Person" p ON lower(p."email") = lower(r."email") AND p."archivedAt" IS NULL
      AND (p."source", p."externalId") IS DISTINCT FROM (${run.source}, r."externalId")
    LEFT JOIN ${rowsOf(run)} o ON p."source" = ${run.source} AND o."externalId" = p."externalId"
    WHERE NOT r."isRefused" AND NOT COALESCE(r."leftOn" < ${run.effectiveOn}::date, false)
      AND ${what === 'KEPT' ? isKept : isGiven}`;
};
