import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { openItem } from '../openItem.ts';

/** Takes an item out of its report; it stays readable by its id. */
export const reportItemRemove = defineCommand({
  name: 'reportItemRemove',
  input: z.object({ id: id('ReportItem'), expectedRevision }),
  async execute({ id, expectedRevision }, { tx, now, record }) {
    await openItem(tx, id, expectedRevision);
    const part = await tx.reportItem.findFirst({ where: { parentId: id, archivedAt: null } });
    if (part !== null) throw new ConflictError('The item has parts: remove those first.');
    await tx.reportItem.update({ where: { id }, data: { archivedAt: now, revision: { increment: 1 } } });
    record({
      type: 'reportItem.removed',
      entityType: 'ReportItem',
      entityId: id,
      revision: expectedRevision + 1,
    });
    return id;
  },
});
