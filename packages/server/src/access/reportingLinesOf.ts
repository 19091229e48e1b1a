import type { ReportingLines } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import { toPlainDate } from '../time/plainDate.ts';

interface LineRow {
  readonly personId: string;
  readonly managerId: string | null;
  readonly teamId: string;
  readonly startsOn: Date;
  readonly endsBefore: Date | null;
}

/** What leads from a person upwards: everybody who leads or led them, and the teams above theirs. Two statements. */
export async function reportingLinesOf(
  tx: Pick<Tx, '$queryRaw'>,
  subjectId: string,
): Promise<ReportingLines> {
  const lines = await tx.$queryRaw<LineRow[]>`
    WITH RECURSIVE above ("id") AS (
      SELECT ${subjectId}::uuid
      UNION
      SELECT a."managerId" FROM above JOIN "Assignment" a ON a."personId" = above."id" WHERE a."managerId" IS NOT NULL
    )
    SELECT a."personId", a."managerId", a."teamId", a."startsOn", a."endsBefore"
    FROM above JOIN "Assignment" a ON a."personId" = above."id"`;
  const teams = await tx.$queryRaw<{ id: string; parentId: string | null }[]>`
    WITH RECURSIVE above AS (
      SELECT t."id", t."parentId" FROM "Team" t JOIN "Assignment" a ON a."teamId" = t."id"
      WHERE a."personId" = ${subjectId}::uuid
      UNION
      SELECT t."id", t."parentId" FROM above JOIN "Team" t ON t."id" = above."parentId"
    )
    SELECT "id", "parentId" FROM above`;
  return {
    lines: lines.map(({ startsOn, endsBefore, ...line }) => ({
      ...line,
      startsOn: toPlainDate(startsOn),
      endsBefore: endsBefore === null ? null : toPlainDate(endsBefore),
    })),
    parentOf: new Map(teams.map(({ id, parentId }) => [id, parentId])),
  };
}
