import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { lockTree } from '../lockTree.ts';
import { openObjective } from '../openObjective.ts';

/** Ends an alignment; that it was there stays known. */
export const objectiveUnalign = defineCommand({
  name: 'objectiveUnalign',
  input: z.object({ alignmentId: id('Alignment'), expectedRevision }),
  async execute({ alignmentId, expectedRevision }, { tx, now, record }) {
    await lockTree(tx);
    const alignment = await tx.alignment.findUnique({ where: { id: alignmentId } });
    if (alignment === null || alignment.endedAt !== null) throw new NotFoundError();
    await openObjective(tx, alignment.childId);
    const { count } = await tx.alignment.updateMany({
      where: { id: alignmentId, revision: expectedRevision },
      data: { endedAt: now, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(alignment);
    record({
      type: 'alignment.ended',
      entityType: 'Alignment',
      entityId: alignmentId,
      revision: expectedRevision + 1,
    });
    return alignmentId;
  },
});
