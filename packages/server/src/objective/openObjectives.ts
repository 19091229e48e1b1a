import type { Tx } from '../database/Tx.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { lockOpenPeriods, type OpenPeriod } from '../period/lockOpenPeriods.ts';

/** An objective that may be changed, its period held open. */
export interface OpenObjective {
  readonly id: string;
  readonly revision: number;
  readonly period: OpenPeriod;
}

/**
 * Finds objectives for a change, holds their periods open and locks their rows in the order of their ids, so that what
 * is decided over their key results together (ordinals, weights) is decided by one writer at a time. Ids that no
 * objective has are left out.
 *
 * @throws {PeriodClosedError}
 * @throws {ConflictError} When one of them is archived.
 */
export async function openObjectives(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OpenObjective>> {
  const found = await tx.objective.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, periodId: true },
  });
  const periods = await lockOpenPeriods(
    tx,
    found.map(({ periodId }) => periodId),
  );
  const rows = await tx.$queryRaw<{ id: string; revision: number; archived: boolean }[]>`
    SELECT id, revision, "archivedAt" IS NOT NULL AS archived
      FROM "Objective" WHERE id = ANY(${found.map(({ id }) => id)}::uuid[])
     ORDER BY id FOR UPDATE`;
  if (rows.some(({ archived }) => archived)) throw new ConflictError('The objective is archived.');
  const periodOf = new Map(found.map(({ id, periodId }) => [id, periods.get(periodId)]));
  return new Map(
    rows.flatMap(({ id, revision }): [string, OpenObjective][] => {
      const period = periodOf.get(id);
      return period === undefined ? [] : [[id, { id, revision, period }]];
    }),
  );
}
