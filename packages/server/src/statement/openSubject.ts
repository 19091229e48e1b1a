import type { Tx } from '../database/Tx.ts';
import { openKeyResult } from '../key-result/openKeyResult.ts';
import { openObjective } from '../objective/openObjective.ts';

/** What a statement is about: one of the two. */
export interface Subject {
  readonly objectiveId?: string | null | undefined;
  readonly keyResultId?: string | null | undefined;
}

/**
 * Holds what a statement is about open for a change.
 *
 * @throws {NotFoundError}
 * @throws {PeriodClosedError}
 * @throws {ConflictError} When it is archived.
 */
export async function openSubject(tx: Tx, { objectiveId, keyResultId }: Subject): Promise<void> {
  if (objectiveId != null) await openObjective(tx, objectiveId);
  if (keyResultId != null) await openKeyResult(tx, keyResultId);
}
