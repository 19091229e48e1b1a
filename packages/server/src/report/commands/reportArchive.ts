import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { openReport } from '../openReport.ts';

/** Takes a report out of lists; it stays readable by its id. */
export const reportArchive = defineCommand({
  name: 'reportArchive',
  input: z.object({ id: id('Report'), expectedRevision }),
  async execute({ id, expectedRevision }, { tx, now, record }) {
    const before = await openReport(tx, id);
    if (before.revision !== expectedRevision) refuseStale(before);
    await tx.report.update({ where: { id }, data: { archivedAt: now, revision: { increment: 1 } } });
    record({ type: 'report.archived', entityType: 'Report', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
