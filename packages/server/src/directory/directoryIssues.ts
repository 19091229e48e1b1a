import { DIRECTORY_FIELDS, DIRECTORY_ISSUES, directoryIssueText } from '@meritkit/core';
import { z } from 'zod';
import type { Performer } from '../command/perform.ts';
import { uuidOf } from '../id/decodeId.ts';

/** How many lines are told at once. */
const AT_ONCE = 1_000;

const stored = z.array(
  z.object({
    code: z.enum(DIRECTORY_ISSUES),
    field: z.enum(DIRECTORY_FIELDS).nullable(),
    about: z.array(z.string()),
  }),
);

/** A line that is refused or doubtful, with one of the reasons. */
export interface DirectoryLineIssue {
  readonly line: number;
  /** The id there; null where there is none. */
  readonly externalId: string | null;
  readonly isRefused: boolean;
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
}

/** What is wrong with lines of a run, from the first one after a line on, a thousand lines at most. */
export async function directoryIssues(
  { database }: Performer,
  id: string,
  after: number,
): Promise<DirectoryLineIssue[]> {
  const rows = await database.prisma.$queryRaw<
    { line: number; externalId: string | null; isRefused: boolean; issues: unknown }[]
  >`
    SELECT "line", "externalId", "isRefused", "issues" FROM "DirectoryRow"
    WHERE "runId" = ${uuidOf('DirectoryRun', id)}::uuid AND "line" > ${after} AND "issues" IS NOT NULL
    ORDER BY "line" LIMIT ${AT_ONCE}`;
  return rows.flatMap(({ issues, ...row }) =>
    stored.parse(issues).map((issue) => ({
      ...row,
      field: issue.field,
      code: issue.code,
      message: directoryIssueText(issue),
    })),
  );
}
