import type { Tx } from '../database/Tx.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import type { Objective } from '../generated/prisma/client.ts';
import { lockOpenPeriods, type OpenPeriod } from '../period/lockOpenPeriods.ts';

/** An objective that may be changed, and its period, held open. */
export interface OpenObjective {
  readonly objective: Objective;
  readonly period: OpenPeriod;
}

/**
 * Finds an objective for a change, holds its period open and locks its row, so that what is decided over its key
 * results together (ordinals, weights) is decided by one writer at a time.
 *
 * @throws {NotFoundError}
 * @throws {PeriodClosedError}
 * @throws {ConflictError} When it is archived.
 */
export async function openObjective(tx: Tx, id: string): Promise<OpenObjective> {
  const found = await tx.objective.findUnique({ where: { id }, select: { periodId: true } });
  if (found === null) throw new NotFoundError();
  const period = (await lockOpenPeriods(tx, [found.periodId])).get(found.periodId);
  await tx.$queryRaw`SELECT 1 FROM "Objective" WHERE id = ${id}::uuid FOR UPDATE`;
  const objective = await tx.objective.findUniqueOrThrow({ where: { id } });
  if (objective.archivedAt !== null) throw new ConflictError('The objective is archived.');
  if (period === undefined || objective.periodId !== period.id) throw new NotFoundError();
  return { objective, period };
}
