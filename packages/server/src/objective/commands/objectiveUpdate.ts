import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, id, kept, name, prose } from '../../command/fields.ts';
import { openObjective } from '../openObjective.ts';
import { reviseObjective } from '../reviseObjective.ts';

/** Changes an objective's texts and owners. How it is judged changes by `objectiveRedefine`. */
export const objectiveUpdate = defineCommand({
  name: 'objectiveUpdate',
  input: z.object({
    id: id('Objective'),
    title: kept(name),
    description: prose.nullish(),
    conclusion: prose.nullish(),
    ownerId: id('Person').nullish(),
    teamId: id('Team').nullish(),
    expectedRevision,
  }),
  references: ({ ownerId, teamId }) => [
    { type: 'Person', id: ownerId, path: ['ownerId'] },
    { type: 'Team', id: teamId, path: ['teamId'] },
  ],
  async execute({ id, expectedRevision, ...patch }, scope) {
    const open = await openObjective(scope.tx, id);
    return reviseObjective(open, expectedRevision, defined(patch), 'objective.updated', scope);
  },
});
