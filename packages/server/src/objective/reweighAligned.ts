import type { Scope } from '../command/Scope.ts';
import type { ValidationIssue } from '../error/ValidationError.ts';
import { LATEST_DEFINITION } from '../reading/latestFirst.ts';
import type { Reweighing } from './reweighKeyResults.ts';

/**
 * Gives alignments under an objective, or under its key results, new weights and shares, and announces each; what is
 * undefined stays. Answers what is wrong with the list, in which case the transaction is not to be kept.
 */
export async function reweighAligned(
  weights: readonly {
    readonly alignmentId: string;
    readonly weight?: number | null | undefined;
    readonly share?: number | null | undefined;
  }[],
  { objectiveId, from, reason }: Reweighing,
  { tx, newId, record }: Scope,
): Promise<ValidationIssue[]> {
  const alignments = await tx.alignment.findMany({
    where: {
      id: { in: weights.map(({ alignmentId }) => alignmentId) },
      endedAt: null,
      OR: [{ parentObjectiveId: objectiveId }, { parentKeyResult: { objectiveId } }],
    },
    include: {
      definitions: { where: { validFrom: { lte: from } }, orderBy: LATEST_DEFINITION, take: 1 },
    },
  });
  const before = new Map(alignments.map((alignment) => [alignment.id, alignment]));
  const missing: ValidationIssue[] = [];
  for (const [index, { alignmentId, ...change }] of weights.entries()) {
    const alignment = before.get(alignmentId);
    const definition = alignment?.definitions[0];
    if (alignment === undefined || definition === undefined) {
      const message = 'Nothing is aligned under the objective by this, or not yet at that instant.';
      missing.push({ path: ['aligned', index, 'alignmentId'], code: 'NOT_FOUND', message });
      continue;
    }
    const { weight, share } = {
      weight: change.weight === undefined ? definition.weight : change.weight,
      share: change.share === undefined ? definition.share : change.share,
    };
    await tx.alignmentDefinition.create({
      data: { id: newId(), alignmentId, weight, share, holds: true, reason, validFrom: from },
    });
    await tx.alignment.update({
      where: { id: alignmentId },
      data: { weight, share, revision: { increment: 1 } },
    });
    record({
      type: 'alignment.reweighed',
      entityType: 'Alignment',
      entityId: alignmentId,
      revision: alignment.revision + 1,
    });
  }
  return missing;
}
