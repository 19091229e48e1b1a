import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';

/** Takes work out of lists and counts from now on; it stays readable by its id. */
export const workItemArchive = defineCommand({
  name: 'workItemArchive',
  input: z.object({ id: id('WorkItem'), expectedRevision }),
  async execute({ id, expectedRevision }, { tx, now, record }) {
    const before = await tx.workItem.findUnique({
      where: { id },
      select: { revision: true, archivedAt: true },
    });
    if (before === null) throw new NotFoundError();
    if (before.archivedAt !== null) throw new ConflictError('The work item is archived.');
    const { count } = await tx.workItem.updateMany({
      where: { id, revision: expectedRevision },
      data: { archivedAt: now, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({
      type: 'workItem.archived',
      entityType: 'WorkItem',
      entityId: id,
      revision: expectedRevision + 1,
    });
    return id;
  },
});
