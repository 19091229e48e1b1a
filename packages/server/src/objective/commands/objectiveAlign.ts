import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id, optional } from '../../command/fields.ts';
import { lockTree } from '../lockTree.ts';
import { openObjective } from '../openObjective.ts';

/**
 * Aligns an objective with a parent objective or key result that it contributes to. The database refuses a cycle and
 * shares of one child that exceed the whole, also when two writers make them together.
 */
export const objectiveAlign = defineCommand({
  name: 'objectiveAlign',
  input: z.object({
    id: id('Objective'),
    parentObjectiveId: optional(id('Objective')),
    parentKeyResultId: optional(id('KeyResult')),
    share: optional(z.number().int().min(0).max(10_000)),
  }),
  rules: ({ parentObjectiveId, parentKeyResultId }) =>
    (parentObjectiveId == null) !== (parentKeyResultId == null)
      ? []
      : [
          {
            path: ['parentObjectiveId'],
            code: 'ONE_PARENT',
            message: 'Name either a parent objective or a parent key result.',
          },
        ],
  references: ({ parentObjectiveId, parentKeyResultId }) => [
    { type: 'Objective', id: parentObjectiveId, path: ['parentObjectiveId'] },
    { type: 'KeyResult', id: parentKeyResultId, path: ['parentKeyResultId'] },
  ],
  async execute({ id, parentObjectiveId, parentKeyResultId, share }, { tx, newId, record }) {
    await lockTree(tx);
    await openObjective(tx, id);
    const alignment = { id: newId(), childId: id, parentObjectiveId, parentKeyResultId, share };
    await tx.alignment.create({ data: alignment });
    record({ type: 'alignment.created', entityType: 'Alignment', entityId: alignment.id, revision: 1 });
    return alignment.id;
  },
});
