import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id } from '../../command/fields.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { lockRun } from '../lockRun.ts';

/** Gives an import up. What it has written stays; what is left of it is forgotten. */
export const directoryAbandon = defineCommand({
  name: 'directoryAbandon',
  input: z.object({ id: id('DirectoryRun') }),
  async execute({ id }, { tx, record }) {
    const run = await lockRun(tx, id);
    if (run.state === 'DONE' || run.state === 'ABANDONED')
      throw new ConflictError('The import is over already.');
    await tx.directoryRun.update({ where: { id }, data: { state: 'ABANDONED', revision: { increment: 1 } } });
    await tx.directoryRow.deleteMany({ where: { runId: id } });
    record({
      type: 'directoryRun.abandoned',
      entityType: 'DirectoryRun',
      entityId: id,
      revision: run.revision + 1,
    });
    return id;
  },
});
