import type { Tx } from '../../database/Tx.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { RunScope } from '../DirectoryRun.ts';
import { folded } from '../folded.ts';
import { mark, rowsOf } from '../mark.ts';

/**
 * Everybody who can be named as a manager: the people of the run, and the active people beside it. `ref` tells one from
 * another: `L` and the line, or `P` and the person.
 */
const who = ({ source, effectiveOn, isComplete, ...run }: RunScope): Prisma.Sql => Prisma.sql`
  here AS (
    SELECT DISTINCT ON ("externalId") * FROM ${rowsOf({ source, effectiveOn, isComplete, ...run })} x
    WHERE "externalId" IS NOT NULL ORDER BY "externalId", "line"
  ), known AS (
    SELECT h."line", p."id" AS "personId", h."externalId", COALESCE(h."email", p."email") AS "email",
      COALESCE(h."displayName", p."displayName") AS "name", COALESCE(h."leftOn" < ${effectiveOn}::date, false) AS "hasLeft"
    FROM here h LEFT JOIN "Person" p ON p."source" = ${source} AND p."externalId" = h."externalId"
    UNION ALL
    SELECT NULL, p."id", CASE WHEN p."source" = ${source} THEN p."externalId" END, p."email", p."displayName",
      ${isComplete} AND p."source" IS NOT DISTINCT FROM ${source}
    FROM "Person" p
    WHERE p."archivedAt" IS NULL
      AND NOT EXISTS (SELECT FROM here h WHERE p."source" = ${source} AND h."externalId" = p."externalId")
  ), who AS MATERIALIZED (
    SELECT *, COALESCE('L' || "line", 'P' || "personId") AS "ref",
      COALESCE('line ' || "line", "externalId", 'somebody who is not here') AS "label",
      lower("email") AS "emailKey", ${folded(Prisma.sql`"name"`)} AS "nameKey"
    FROM known
  )`;

/** Finds the manager of each line by id, e-mail or name; refuses lines whose manager is not there or not clear. */
export async function findManagers(tx: Tx, run: RunScope): Promise<void> {
  if (!run.has('manager', 'managerKey', 'managerEmail', 'managerName')) return;
  const name = folded(Prisma.sql`COALESCE(r."managerName", r."manager")`);
  const isFree = Prisma.sql`(r."managerKey" IS NULL AND r."managerEmail" IS NULL)`;
  await tx.$executeRaw`
    WITH ${who(run)}, emails AS (
      SELECT "emailKey", count(*) AS "count", min("ref") AS "ref", min("nameKey") AS "nameKey", bool_or("hasLeft") AS "hasLeft"
      FROM who WHERE "emailKey" IS NOT NULL GROUP BY 1
    ), names AS (
      SELECT "nameKey", count(*) AS "count", min("ref") AS "ref", min("line")::text AS "line", bool_or("hasLeft") AS "hasLeft",
        (array_agg("label" ORDER BY "line", "label"))[1:5] AS "labels"
      FROM who WHERE "nameKey" IS NOT NULL GROUP BY 1
    ), matched AS (
      SELECT r."line", COALESCE(r."managerKey", r."managerEmail", r."managerName", r."manager") AS "text",
        CASE WHEN r."managerKey" IS NOT NULL THEN k."ref"
             WHEN r."managerEmail" IS NOT NULL THEN CASE WHEN e."count" = 1 THEN e."ref" END
             ELSE COALESCE(k."ref", CASE WHEN e."count" = 1 THEN e."ref" END, CASE WHEN n."count" = 1 THEN n."ref" END)
        END AS "ref",
        CASE WHEN k."ref" IS NOT NULL THEN k."hasLeft" WHEN e."count" = 1 THEN e."hasLeft" ELSE n."hasLeft" END AS "hasLeft",
        ${isFree} AND n."count" > 1 AS "isAmbiguous", n."labels",
        CASE WHEN NOT ${isFree} THEN n."line" END AS "namesake",
        (r."managerKey" IS NOT NULL AND r."managerEmail" IS NOT NULL AND e."ref" IS DISTINCT FROM k."ref")
          OR (NOT ${isFree} AND r."managerName" IS NOT NULL
              AND CASE WHEN r."managerKey" IS NOT NULL THEN k."nameKey" ELSE e."nameKey" END IS DISTINCT FROM ${name})
          AS "isContradicted",
        ARRAY_REMOVE(ARRAY[r."managerKey", r."managerEmail", r."managerName"], NULL) AS "texts"
      FROM ${rowsOf(run)} r
      LEFT JOIN who k ON k."externalId" = COALESCE(r."managerKey", r."manager")
      LEFT JOIN emails e ON e."emailKey" = lower(COALESCE(r."managerEmail", r."manager"))
      LEFT JOIN names n ON n."nameKey" = ${name}
      WHERE COALESCE(r."managerKey", r."managerEmail", r."managerName", r."manager") IS NOT NULL
    ), judged AS (
      SELECT *, CASE
        WHEN "ref" IS NULL AND "isAmbiguous" THEN 'MANAGER_AMBIGUOUS'
        WHEN "ref" IS NULL THEN 'MANAGER_UNKNOWN'
        WHEN "isContradicted" THEN 'MANAGER_CONTRADICTED'
        WHEN "hasLeft" THEN 'MANAGER_LEFT' END AS "code"
      FROM matched
    )
    UPDATE "DirectoryRow" r SET
      "managerLine" = CASE WHEN "code" IS NULL AND "ref" LIKE 'L%' THEN substr("ref", 2)::int END,
      "managerId" = CASE WHEN "code" IS NULL AND "ref" LIKE 'P%' THEN substr("ref", 2)::uuid END,
      "isRefused" = r."isRefused" OR "code" IS NOT NULL,
      "issues" = CASE WHEN "code" IS NULL THEN r."issues" ELSE COALESCE(r."issues", '[]') || jsonb_build_array(
        jsonb_build_object('code', "code", 'field', 'manager', 'about', CASE "code"
          WHEN 'MANAGER_AMBIGUOUS' THEN to_jsonb("text" || "labels")
          WHEN 'MANAGER_UNKNOWN' THEN to_jsonb(ARRAY_REMOVE(ARRAY["text", "namesake"], NULL))
          WHEN 'MANAGER_CONTRADICTED' THEN to_jsonb("texts")
          ELSE to_jsonb(ARRAY["text"]) END)) END
    FROM judged j WHERE r."runId" = ${run.id}::uuid AND r."line" = j."line"`;
  // Until now nobody had a manager: with such statistics every line would be compared with every other.
  await tx.$executeRaw`ANALYZE "DirectoryRow"`;
  await mark(
    tx,
    run,
    'OWN_MANAGER',
    'manager',
    Prisma.sql`SELECT "line", ARRAY[]::text[] AS "about" FROM ${rowsOf(run)} r WHERE "managerLine" = "line"`,
  );
  await mark(
    tx,
    run,
    'SAME_NAME',
    'displayName',
    Prisma.sql`
      WITH leaders AS (
        SELECT r."line", ${folded(Prisma.sql`r."displayName"`)} AS "key" FROM ${rowsOf(run)} r
        WHERE r."line" IN (SELECT "managerLine" FROM ${rowsOf(run)} x)
      ), several AS (SELECT "key", array_agg("line" ORDER BY "line") AS "lines" FROM leaders GROUP BY 1 HAVING count(*) > 1)
      SELECT l."line", array_remove(s."lines", l."line") AS "about" FROM leaders l JOIN several s USING ("key")`,
  );
}
