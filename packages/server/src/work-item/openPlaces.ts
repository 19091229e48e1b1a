import type { Tx } from '../database/Tx.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { openKeyResults } from '../key-result/openKeyResults.ts';
import { openObjectives } from '../objective/openObjectives.ts';

/** Where work stands; all null is free. */
export interface Place {
  readonly objectiveId: string | null;
  readonly keyResultId: string | null;
  readonly parentId: string | null;
}

/**
 * Holds that under which work is to be placed open. Objectives first, as everywhere.
 *
 * @throws {PeriodClosedError}
 * @throws {ConflictError} When one of them is archived.
 */
export async function openPlaces(tx: Tx, places: readonly Place[]): Promise<void> {
  const objectiveIds = places.flatMap(({ objectiveId }) => objectiveId ?? []);
  const keyResultIds = places.flatMap(({ keyResultId }) => keyResultId ?? []);
  const parentIds = places.flatMap(({ parentId }) => parentId ?? []);
  if (objectiveIds.length > 0) await openObjectives(tx, objectiveIds);
  if (keyResultIds.length > 0) await openKeyResults(tx, keyResultIds);
  if (parentIds.length === 0) return;
  const archived = { id: { in: parentIds }, archivedAt: { not: null } };
  if ((await tx.workItem.count({ where: archived })) > 0)
    throw new ConflictError('The work that it is to be a part of is archived.');
}

/** One text for each place. Free work is a place of its own. */
export const placeKey = ({ objectiveId, keyResultId, parentId }: Place): string =>
  objectiveId ?? keyResultId ?? parentId ?? '';

/** The last ordinal in each place, by its key. */
export async function lastOrdinals(tx: Tx, places: readonly Place[]): Promise<Map<string, number>> {
  const last = await tx.workItem.groupBy({
    by: ['objectiveId', 'keyResultId', 'parentId'],
    where: {
      OR: places.map(({ objectiveId, keyResultId, parentId }) => ({ objectiveId, keyResultId, parentId })),
    },
    _max: { ordinal: true },
  });
  return new Map(last.map((group) => [placeKey(group), group._max.ordinal ?? 0]));
}
