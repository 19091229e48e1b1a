import type { Tx } from '../../database/Tx.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import { currentAssignment } from '../currentAssignment.ts';
import type { RunScope } from '../DirectoryRun.ts';
import { rowsOf } from '../mark.ts';

/** How many lines are read at once. */
const AT_ONCE = 50_000;

/** Who leads whom, by number: below `lines` it is the line of the run, above it stand people beside the run. */
export interface ReportingNumbers {
  readonly proposed: Int32Array;
  readonly present: Int32Array;
  readonly lines: number;
}

interface Edge {
  readonly line: number;
  readonly isKept: boolean;
  readonly managerLine: number | null;
  readonly managerId: string | null;
  readonly presentLine: number | null;
  readonly presentId: string | null;
}

interface Outsider {
  readonly id: string;
  readonly managerLine: number | null;
  readonly managerId: string | null;
}

/** Reads the reporting lines as they are to be and as they are: two numbers for each line, and those who stand above. */
export async function readLines(tx: Tx, run: RunScope): Promise<ReportingNumbers> {
  const outsiders = await readOutsiders(tx, run);
  const [{ last } = { last: 0 }] = await tx.$queryRaw<{ last: number }[]>`
    SELECT COALESCE(max("line"), 0) AS "last" FROM ${rowsOf(run)} r`;
  const lines = last + 1;
  const numbers = new Map(outsiders.map(({ id }, index) => [id, lines + index]));
  const numberOf = (line: number | null, id: string | null) =>
    line ?? (id === null ? -1 : (numbers.get(id) ?? -1));
  const proposed = new Int32Array(lines + outsiders.length).fill(-1);
  const present = new Int32Array(proposed.length).fill(-1);
  for (const [index, { managerLine, managerId }] of outsiders.entries()) {
    proposed[lines + index] = present[lines + index] = numberOf(managerLine, managerId);
  }
  for (let after = 0; ; ) {
    const edges = await readEdges(tx, run, after);
    for (const edge of edges) {
      present[edge.line] = numberOf(edge.presentLine, edge.presentId);
      proposed[edge.line] = edge.isKept
        ? (present[edge.line] ?? -1)
        : numberOf(edge.managerLine, edge.managerId);
    }
    const end = edges.at(-1);
    if (end === undefined) return { proposed, present, lines };
    after = end.line;
  }
}

/** The people of the run who are there already, with their lines. */
const here = (run: RunScope): Prisma.Sql => Prisma.sql`(
  SELECT p."id", min(r."line") AS "line" FROM ${rowsOf(run)} r
  JOIN "Person" p ON p."source" = ${run.source} AND p."externalId" = r."externalId" GROUP BY 1)`;

const readEdges = (tx: Tx, run: RunScope, after: number): Promise<Edge[]> => tx.$queryRaw<Edge[]>`
  SELECT r."line", r."isRefused" OR r."isOpen" AS "isKept", r."managerLine", r."managerId",
    h."line" AS "presentLine", c."managerId" AS "presentId"
  FROM (SELECT * FROM "DirectoryRow" WHERE "runId" = ${run.id}::uuid AND "line" > ${after} ORDER BY "line" LIMIT ${AT_ONCE}) r
  LEFT JOIN "Person" p ON p."source" = ${run.source} AND p."externalId" = r."externalId"
  LEFT JOIN LATERAL ${currentAssignment(run, Prisma.sql`p."id"`)} c ON true
  LEFT JOIN ${here(run)} h ON h."id" = c."managerId"
  ORDER BY r."line"`;

/** The managers who have no line, and all who stand above them. */
const readOutsiders = (tx: Tx, run: RunScope): Promise<Outsider[]> => tx.$queryRaw<Outsider[]>`
  WITH RECURSIVE managers AS (
    SELECT r."managerId" AS "id" FROM ${rowsOf(run)} r WHERE r."managerId" IS NOT NULL
    UNION
    SELECT c."managerId" FROM ${rowsOf(run)} r
    JOIN "Person" p ON p."source" = ${run.source} AND p."externalId" = r."externalId"
    JOIN LATERAL ${currentAssignment(run, Prisma.sql`p."id"`)} c ON true
    WHERE c."managerId" IS NOT NULL
  ), here AS (SELECT * FROM ${here(run)} x
  ), above AS (
    SELECT "id" FROM managers WHERE "id" NOT IN (SELECT "id" FROM here)
    UNION
    SELECT c."managerId" FROM above
    JOIN LATERAL ${currentAssignment(run, Prisma.sql`above."id"`)} c ON true
    WHERE c."managerId" IS NOT NULL AND c."managerId" NOT IN (SELECT "id" FROM here)
  )
  SELECT above."id", h."line" AS "managerLine", c."managerId" FROM above
  LEFT JOIN LATERAL ${currentAssignment(run, Prisma.sql`above."id"`)} c ON true
  LEFT JOIN here h ON h."id" = c."managerId"`;
