import type { Tx } from '../database/Tx.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';

/** A report that takes changes. */
export interface OpenReport {
  readonly id: string;
  readonly revision: number;
  readonly authorId: string | null;
  readonly teamId: string | null;
}

/**
 * Finds a report for a change and locks its row, so that its items get one place each.
 *
 * @throws {NotFoundError}
 * @throws {ConflictError} When it is archived.
 */
export async function openReport(tx: Tx, id: string): Promise<OpenReport> {
  const [report] = await tx.$queryRaw<(OpenReport & { archivedAt: Date | null })[]>`
    SELECT "id", "revision", "authorId", "teamId", "archivedAt" FROM "Report" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  if (report === undefined) throw new NotFoundError();
  if (report.archivedAt !== null) throw new ConflictError('The report is archived.');
  return report;
}
