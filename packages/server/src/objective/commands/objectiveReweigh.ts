import { weightIssues } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id, instant, optional, reason } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { toWeight, weight } from '../../key-result/definitionFields.ts';
import { openKeyResults } from '../../key-result/openKeyResults.ts';
import { weightIssuesOf } from '../../key-result/weightIssuesOf.ts';
import { validFromIssues } from '../../period/validFromIssues.ts';
import { LATEST_DEFINITION } from '../../reading/latestFirst.ts';
import { openObjective } from '../openObjective.ts';
import { reviseObjective } from '../reviseObjective.ts';

/** Sets the weights of an objective's key results together, from an instant on; all else in their definitions stays. */
export const objectiveReweigh = defineCommand({
  name: 'objectiveReweigh',
  input: z.object({
    id: id('Objective'),
    weights: z.array(z.object({ keyResultId: id('KeyResult'), weight: optional(weight) })).min(1),
    validFrom: instant.nullish(),
    reason: optional(reason),
    expectedRevision,
  }),
  rules: ({ weights }) =>
    weights.flatMap(({ weight }, index) =>
      weightIssues([toWeight(weight)], 'NORMALISE').map(({ code, message }) => ({
        path: ['weights', index, 'weight'],
        code,
        message,
      })),
    ),
  async execute({ id, weights, validFrom, reason, expectedRevision }, scope) {
    const { tx, now, newId, record } = scope;
    const open = await openObjective(tx, id);
    const from = validFrom ?? now;
    const keyResults = await tx.keyResult.findMany({
      where: { objectiveId: id, archivedAt: null },
      select: {
        id: true,
        definitions: {
          where: { validFrom: { lte: from } },
          orderBy: LATEST_DEFINITION,
          take: 1,
        },
      },
    });
    const before = new Map(keyResults.map(({ id, definitions }) => [id, definitions[0]]));
    refuseAll([
      ...validFromIssues(from, open.period, ['validFrom']),
      ...weights.flatMap(({ keyResultId }, index) =>
        before.get(keyResultId) === undefined
          ? [
              {
                path: ['weights', index, 'keyResultId'],
                code: 'NOT_FOUND',
                message: 'The objective has no such key result.',
              },
            ]
          : [],
      ),
    ]);
    await tx.keyResultDefinition.createMany({
      data: weights.flatMap(({ keyResultId, weight }) => {
        const definition = before.get(keyResultId);
        if (definition === undefined) return [];
        const { measure, valueSource, unit, baseline, target, legacy } = definition;
        return [
          {
            id: newId(),
            keyResultId,
            measure,
            valueSource,
            unit,
            baseline,
            target,
            weight,
            legacy,
            reason,
            validFrom: from,
          },
        ];
      }),
    });
    refuseAll((await weightIssuesOf(tx, [id])).map((issue) => ({ ...issue, path: ['weights'] })));
    // Their definitions are others now: who saw the old ones must not write over them.
    const reweighed = await openKeyResults(
      tx,
      weights.map(({ keyResultId }) => keyResultId),
    );
    await tx.keyResult.updateMany({
      where: { id: { in: [...reweighed.keys()] } },
      data: { revision: { increment: 1 } },
    });
    for (const { id, revision } of reweighed.values())
      record({ type: 'keyResult.reweighed', entityType: 'KeyResult', entityId: id, revision: revision + 1 });
    return reviseObjective(open, expectedRevision, {}, 'objective.reweighed', scope);
  },
});
