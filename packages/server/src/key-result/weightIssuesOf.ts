import { weightIssues } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import type { ValidationIssue } from '../error/ValidationError.ts';
import { LATEST_DEFINITION } from '../reading/latestFirst.ts';

/**
 * What is wrong with the weights of an objective's key results as they stand in the transaction. Asked after the
 * writes and under the objective's lock, so that two writers cannot together make what neither of them may.
 */
export async function weightIssuesOf(
  tx: Tx,
  objectiveId: string,
  path: ValidationIssue['path'],
): Promise<ValidationIssue[]> {
  const rows = await tx.keyResult.findMany({
    where: { objectiveId, archivedAt: null },
    select: {
      definitions: { select: { weight: true }, orderBy: LATEST_DEFINITION, take: 1 },
    },
    orderBy: { ordinal: 'asc' },
  });
  const weights = rows.flatMap(({ definitions }) =>
    definitions.map(({ weight }) => (weight === null ? null : BigInt(weight))),
  );
  return weightIssues(weights, 'NORMALISE').map(({ code, message }) => ({ path, code, message }));
}
