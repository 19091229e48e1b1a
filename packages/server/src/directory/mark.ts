import { DIRECTORY_DOUBTS, type DirectoryField, type DirectoryIssueCode } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { RunScope } from './DirectoryRun.ts';

/**
 * Notes an issue on lines of a run, and refuses them unless it is only a doubt.
 *
 * @param found - A query that gives `line` and `about`, an array of texts.
 * @returns How many lines.
 */
export const mark = (
  tx: Tx,
  { id }: RunScope,
  code: DirectoryIssueCode,
  field: DirectoryField,
  found: Prisma.Sql,
): Promise<number> => tx.$executeRaw`
  UPDATE "DirectoryRow" r
  SET "issues" = COALESCE(r."issues", '[]') || jsonb_build_array(
        jsonb_build_object('code', ${code}::text, 'field', ${field}::text, 'about', to_jsonb(f."about"::text[]))),
      "isRefused" = r."isRefused" OR ${!DIRECTORY_DOUBTS.has(code)}
  FROM (${found}) f
  WHERE r."runId" = ${id}::uuid AND r."line" = f."line"`;

/** The lines of a run; a table expression. */
export const rowsOf = ({ id }: RunScope): Prisma.Sql =>
  Prisma.sql`(SELECT * FROM "DirectoryRow" WHERE "runId" = ${id}::uuid)`;
