import { refuseStale } from '../command/refuseStale.ts';
import type { Tx } from '../database/Tx.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import type { ReportItem } from '../generated/prisma/client.ts';
import { openReport } from './openReport.ts';

/**
 * Finds an item for a change at the revision that the writer saw, under the lock of its report.
 *
 * @throws {NotFoundError}
 * @throws {ConflictError} When it is removed, or its report archived.
 * @throws {StaleVersionError}
 */
export async function openItem(tx: Tx, id: string, expectedRevision: number): Promise<ReportItem> {
  const found = await tx.reportItem.findUnique({ where: { id }, select: { reportId: true } });
  if (found === null) throw new NotFoundError();
  await openReport(tx, found.reportId);
  const item = await tx.reportItem.findUniqueOrThrow({ where: { id } });
  if (item.archivedAt !== null) throw new ConflictError('The item is removed.');
  if (item.revision !== expectedRevision) refuseStale(item);
  return item;
}
