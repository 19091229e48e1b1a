import type { Tx } from '../database/Tx.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { lockOpenPeriods, type OpenPeriod } from '../period/lockOpenPeriods.ts';

/** A key result that may get values, its period held open. */
export interface OpenKeyResult {
  readonly id: string;
  readonly objectiveId: string;
  readonly revision: number;
  readonly period: OpenPeriod;
}

/**
 * Finds key results for a change, holds their periods open and locks their rows in the order of their ids: facts of
 * one key result are recorded one after the other, so their sequence is the order of the feed. Ids that no key result
 * has are left out.
 *
 * @throws {PeriodClosedError}
 * @throws {ConflictError} When one of them is archived.
 */
export async function openKeyResults(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OpenKeyResult>> {
  const found = await tx.keyResult.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, objectiveId: true, objective: { select: { periodId: true } } },
  });
  const periods = await lockOpenPeriods(
    tx,
    found.map(({ objective }) => objective.periodId),
  );
  const rows = await tx.$queryRaw<{ id: string; revision: number; archived: boolean }[]>`
    SELECT k.id, k.revision, k."archivedAt" IS NOT NULL OR o."archivedAt" IS NOT NULL AS archived
      FROM "KeyResult" k JOIN "Objective" o ON o.id = k."objectiveId"
     WHERE k.id = ANY(${found.map(({ id }) => id)}::uuid[])
     ORDER BY k.id FOR NO KEY UPDATE OF k`;
  if (rows.some(({ archived }) => archived))
    throw new ConflictError('The key result or its objective is archived.');
  const locked = new Map(rows.map((row) => [row.id, row]));
  const open = new Map<string, OpenKeyResult>();
  for (const { id, objectiveId, objective } of found) {
    const period = periods.get(objective.periodId);
    const row = locked.get(id);
    if (period !== undefined && row !== undefined)
      open.set(id, { id, objectiveId, revision: row.revision, period });
  }
  return open;
}
