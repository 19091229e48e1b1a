import type { Tx } from '../database/Tx.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { openObjective } from '../objective/openObjective.ts';
import type { OpenObjective } from '../objective/openObjectives.ts';

/**
 * Opens the objective that a key result belongs to; see {@link openObjective}.
 *
 * @throws {NotFoundError}
 */
export async function openObjectiveOf(tx: Tx, keyResultId: string): Promise<OpenObjective> {
  const keyResult = await tx.keyResult.findUnique({
    where: { id: keyResultId },
    select: { objectiveId: true },
  });
  if (keyResult === null) throw new NotFoundError();
  return openObjective(tx, keyResult.objectiveId);
}
