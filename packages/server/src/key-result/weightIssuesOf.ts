import { weightIssues } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import { LATEST_DEFINITION } from '../reading/latestFirst.ts';

/** What is wrong with the weights of one objective's key results. */
export interface WeightIssue {
  readonly objectiveId: string;
  readonly code: string;
  readonly message: string;
}

/**
 * What is wrong with the weights of objectives' key results as they stand in the transaction. Asked after the writes
 * and under the objectives' locks, so that two writers cannot together make what neither of them may.
 */
export async function weightIssuesOf(tx: Tx, objectiveIds: readonly string[]): Promise<WeightIssue[]> {
  const rows = await tx.objective.findMany({
    where: { id: { in: [...objectiveIds] } },
    select: {
      id: true,
      keyResults: {
        where: { archivedAt: null },
        select: { definitions: { select: { weight: true }, orderBy: LATEST_DEFINITION, take: 1 } },
      },
    },
    relationLoadStrategy: 'join',
  });
  return rows.flatMap(({ id, keyResults }) => {
    const weights = keyResults.flatMap(({ definitions }) =>
      definitions.map(({ weight }) => (weight === null ? null : BigInt(weight))),
    );
    return weightIssues(weights, 'NORMALISE').map(({ code, message }) => ({
      objectiveId: id,
      code,
      message,
    }));
  });
}
