import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { openObjective } from '../openObjective.ts';
import { reviseObjective } from '../reviseObjective.ts';

/** Takes an objective out of lists and roll-ups from now on; it and what it rests on stay readable. */
export const objectiveArchive = defineCommand({
  name: 'objectiveArchive',
  input: z.object({ id: id('Objective'), expectedRevision }),
  async execute({ id, expectedRevision }, scope) {
    const open = await openObjective(scope.tx, id);
    return reviseObjective(open, expectedRevision, { archivedAt: scope.now }, 'objective.archived', scope);
  },
});
