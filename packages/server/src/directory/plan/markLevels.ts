import type { Tx } from '../../database/Tx.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { RunScope } from '../DirectoryRun.ts';
import { folded } from '../folded.ts';
import { mark, rowsOf } from '../mark.ts';

/**
 * Refuses lines on which the code of a level is called otherwise than on most lines; where two texts are equally frequent,
 * nobody can say which is right, and the lines of both are refused.
 */
export async function markLevels(tx: Tx, run: RunScope): Promise<void> {
  if (!run.has('level') || !run.has('levelName')) return;
  await mark(
    tx,
    run,
    'LEVEL_CONTRADICTED',
    'level',
    Prisma.sql`
      WITH texts AS (
        SELECT "level", ${folded(Prisma.sql`"levelName"`)} AS "key", min("levelName") AS "text", count(*) AS "count"
        FROM ${rowsOf(run)} x WHERE "level" IS NOT NULL AND "levelName" IS NOT NULL GROUP BY 1, 2
      ), ranked AS (
        SELECT t.*, o."text" AS "other", o."count" AS "others" FROM texts t
        JOIN LATERAL (SELECT * FROM texts o WHERE o."level" = t."level" AND o."key" <> t."key"
                      ORDER BY o."count" DESC, o."key" LIMIT 1) o ON true
        WHERE o."count" >= t."count"
      )
      SELECT r."line", ARRAY[r."level", r."levelName", '“' || k."other" || '” (' || k."others" || ')'] AS "about"
      FROM ${rowsOf(run)} r
      JOIN ranked k ON k."level" = r."level" AND k."key" = ${folded(Prisma.sql`r."levelName"`)}`,
  );
}
