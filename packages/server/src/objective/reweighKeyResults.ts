import type { Scope } from '../command/Scope.ts';
import type { ValidationIssue } from '../error/ValidationError.ts';
import { copiedDefinition } from '../key-result/copiedDefinition.ts';
import { openKeyResults } from '../key-result/openKeyResults.ts';
import { LATEST_DEFINITION } from '../reading/latestFirst.ts';

/** Since when weights are to hold, of what, and why. */
export interface Reweighing {
  readonly objectiveId: string;
  readonly from: Date;
  readonly reason: string | null;
}

/**
 * Gives key results of an objective new weights, and announces each. Answers what is wrong with the list, in which case
 * the transaction is not to be kept.
 */
export async function reweighKeyResults(
  weights: readonly { readonly keyResultId: string; readonly weight: number | null }[],
  { objectiveId, from, reason }: Reweighing,
  { tx, newId, record }: Scope,
): Promise<ValidationIssue[]> {
  const keyResults = await tx.keyResult.findMany({
    where: { objectiveId, archivedAt: null, id: { in: weights.map(({ keyResultId }) => keyResultId) } },
    include: {
      definitions: { where: { validFrom: { lte: from } }, orderBy: LATEST_DEFINITION, take: 1 },
    },
  });
  const before = new Map(
    keyResults.flatMap(({ id, definitions }) => definitions.map((definition) => [id, definition] as const)),
  );
  const missing = weights.flatMap(({ keyResultId }, index) =>
    before.has(keyResultId)
      ? []
      : [
          {
            path: ['weights', index, 'keyResultId'],
            code: 'NOT_FOUND',
            message: 'The objective has no such key result.',
          },
        ],
  );
  if (missing.length > 0) return missing;
  await tx.keyResultDefinition.createMany({
    data: weights.flatMap(({ keyResultId, weight }) => {
      const definition = before.get(keyResultId);
      if (definition === undefined) return [];
      return [{ ...copiedDefinition(definition), id: newId(), keyResultId, weight, reason, validFrom: from }];
    }),
  });
  // Their definitions are others now: who saw the old ones must not write over them.
  const reweighed = await openKeyResults(tx, [...before.keys()]);
  await tx.keyResult.updateMany({
    where: { id: { in: [...reweighed.keys()] } },
    data: { revision: { increment: 1 } },
  });
  for (const { id, revision } of reweighed.values())
    record({ type: 'keyResult.reweighed', entityType: 'KeyResult', entityId: id, revision: revision + 1 });
  return [];
}
