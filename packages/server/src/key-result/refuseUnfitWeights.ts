import type { Tx } from '../database/Tx.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { weightIssuesOf } from './weightIssuesOf.ts';

/**
 * Refuses to take something away from what objectives are combined from when the weights of the rest do not fit together.
 *
 * @throws {ConflictError}
 */
export async function refuseUnfitWeights(tx: Tx, objectiveIds: readonly string[]): Promise<void> {
  const [issue] = await weightIssuesOf(tx, objectiveIds);
  if (issue !== undefined)
    throw new ConflictError(
      `The weights of the others would not fit without it: give it the weight 0 first.`,
    );
}
