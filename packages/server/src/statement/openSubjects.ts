import type { Tx } from '../database/Tx.ts';
import { openKeyResults } from '../key-result/openKeyResults.ts';
import { openObjectives } from '../objective/openObjectives.ts';

/** What a statement is about: one of the two. */
export interface Subject {
  readonly objectiveId: string | null;
  readonly keyResultId: string | null;
}

/**
 * Holds what statements are about open for a change. Objectives first, as everywhere. What is not there is left to the
 * foreign keys.
 *
 * @throws {PeriodClosedError}
 * @throws {ConflictError} When one of them is archived.
 */
export async function openSubjects(tx: Tx, subjects: readonly Subject[]): Promise<void> {
  const objectiveIds = subjects.flatMap(({ objectiveId }) => objectiveId ?? []);
  const keyResultIds = subjects.flatMap(({ keyResultId }) => keyResultId ?? []);
  if (objectiveIds.length > 0) await openObjectives(tx, objectiveIds);
  if (keyResultIds.length > 0) await openKeyResults(tx, keyResultIds);
}
