import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseUnfitWeights } from '../../key-result/refuseUnfitWeights.ts';
import { lockTree } from '../lockTree.ts';
import { openObjective } from '../openObjective.ts';
import { parentsOf } from '../parentsOf.ts';
import { reviseObjective } from '../reviseObjective.ts';

/** Takes an objective out of lists and roll-ups from now on; it and what it rests on stay readable. */
export const objectiveArchive = defineCommand({
  name: 'objectiveArchive',
  input: z.object({ id: id('Objective'), expectedRevision }),
  async execute({ id, expectedRevision }, scope) {
    const { tx, now } = scope;
    // It leaves what its parents are combined from: their weights are decided by one writer at a time.
    await lockTree(tx);
    const parents = await parentsOf(tx, id);
    await tx.$queryRaw`SELECT 1 FROM "Objective" WHERE id = ANY(${[id, ...parents]}::uuid[]) ORDER BY id FOR UPDATE`;
    const open = await openObjective(tx, id);
    await reviseObjective(open, expectedRevision, { archivedAt: now }, 'objective.archived', scope);
    await refuseUnfitWeights(tx, parents);
    return id;
  },
});
