import { weightIssues } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id, instant, optional } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { toWeight, weight } from '../../key-result/definitionFields.ts';
import { openKeyResult } from '../../key-result/openKeyResult.ts';
import { weightIssuesOf } from '../../key-result/weightIssuesOf.ts';
import { validFromIssues } from '../../period/validFromIssues.ts';
import { share } from '../alignmentFields.ts';
import { insidePeriod } from '../insidePeriod.ts';
import { lockTree } from '../lockTree.ts';
import { openObjectives } from '../openObjectives.ts';

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
    weight: optional(weight),
    share: optional(share),
    validFrom: instant.nullish(),
  }),
  rules: ({ parentObjectiveId, parentKeyResultId, weight }) => [
    ...((parentObjectiveId == null) !== (parentKeyResultId == null)
      ? []
      : [
          {
            path: ['parentObjectiveId'],
            code: 'ONE_PARENT',
            message: 'Name either a parent objective or a parent key result.',
          },
        ]),
    ...weightIssues([toWeight(weight)], 'NORMALISE').map((issue) => ({ ...issue, path: ['weight'] })),
  ],
  references: ({ parentObjectiveId, parentKeyResultId }) => [
    { type: 'Objective', id: parentObjectiveId, path: ['parentObjectiveId'] },
    { type: 'KeyResult', id: parentKeyResultId, path: ['parentKeyResultId'] },
  ],
  async execute({ id, validFrom, weight, share, ...parent }, { tx, now, newId, record }) {
    await lockTree(tx);
    const { parentObjectiveId, parentKeyResultId } = parent;
    const keyResult =
      parentKeyResultId === null
        ? null
        : await tx.keyResult.findUnique({
            where: { id: parentKeyResultId },
            select: { objectiveId: true },
          });
    const above = parentObjectiveId ?? keyResult?.objectiveId ?? id;
    const open = await openObjectives(tx, [id, above]);
    const period = open.get(above)?.period;
    if (!open.has(id) || period === undefined) throw new NotFoundError();
    if (parentKeyResultId !== null) await openKeyResult(tx, parentKeyResultId);
    if (validFrom != null) refuseAll(validFromIssues(validFrom, period, ['validFrom']));

    const alignment = { id: newId(), childId: id, ...parent, weight, share };
    await tx.alignment.create({ data: alignment });
    await tx.alignmentDefinition.create({
      data: {
        id: newId(),
        alignmentId: alignment.id,
        weight,
        share,
        holds: true,
        validFrom: validFrom ?? insidePeriod(now, period),
      },
    });
    refuseAll((await weightIssuesOf(tx, [above])).map((issue) => ({ ...issue, path: ['weight'] })));
    record({ type: 'alignment.created', entityType: 'Alignment', entityId: alignment.id, revision: 1 });
    return alignment.id;
  },
});
