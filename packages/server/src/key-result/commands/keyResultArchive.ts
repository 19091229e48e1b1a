import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { openKeyResult } from '../openKeyResult.ts';
import { openObjectiveOf } from '../openObjectiveOf.ts';
import { refuseUnfitWeights } from '../refuseUnfitWeights.ts';
import { reviseKeyResult } from '../reviseKeyResult.ts';

/** Takes a key result out of lists and of its objective's roll-up from now on; its values stay readable. */
export const keyResultArchive = defineCommand({
  name: 'keyResultArchive',
  input: z.object({ id: id('KeyResult'), expectedRevision }),
  async execute({ id, expectedRevision }, scope) {
    // The objective first, as in every command that decides over weights: rows are locked in one order.
    await openObjectiveOf(scope.tx, id);
    const open = await openKeyResult(scope.tx, id);
    const archived = { archivedAt: scope.now };
    await reviseKeyResult(open, expectedRevision, archived, 'keyResult.archived', scope);
    await refuseUnfitWeights(scope.tx, [open.objectiveId]);
    return id;
  },
});
