import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { refuseUnfitWeights } from '../../key-result/refuseUnfitWeights.ts';
import { LATEST_DEFINITION } from '../../reading/latestFirst.ts';
import { insidePeriod } from '../insidePeriod.ts';
import { lockTree } from '../lockTree.ts';
import { openObjectives } from '../openObjectives.ts';

/** Ends an alignment; that it was there stays known. */
export const objectiveUnalign = defineCommand({
  name: 'objectiveUnalign',
  input: z.object({ alignmentId: id('Alignment'), expectedRevision }),
  async execute({ alignmentId, expectedRevision }, { tx, now, newId, record }) {
    await lockTree(tx);
    const alignment = await tx.alignment.findUnique({
      where: { id: alignmentId },
      include: {
        parentKeyResult: { select: { objectiveId: true } },
        definitions: { orderBy: LATEST_DEFINITION, take: 1 },
      },
    });
    if (alignment === null || alignment.endedAt !== null) throw new NotFoundError();
    const { childId, parentObjectiveId, parentKeyResult, weight, share, definitions } = alignment;
    const above = parentObjectiveId ?? parentKeyResult?.objectiveId ?? childId;
    const period = (await openObjectives(tx, [childId, above])).get(above)?.period;
    if (period === undefined) throw new NotFoundError();
    // What was to hold from a later instant on does not begin after it has ended.
    const latest = definitions[0]?.validFrom ?? now;
    const endedAt = new Date(Math.max(insidePeriod(now, period).getTime(), latest.getTime()));
    const { count } = await tx.alignment.updateMany({
      where: { id: alignmentId, revision: expectedRevision },
      data: { endedAt, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(alignment);
    await tx.alignmentDefinition.create({
      data: { id: newId(), alignmentId, weight, share, holds: false, validFrom: endedAt },
    });
    await refuseUnfitWeights(tx, [above]);
    record({
      type: 'alignment.ended',
      entityType: 'Alignment',
      entityId: alignmentId,
      revision: expectedRevision + 1,
    });
    return alignmentId;
  },
});
