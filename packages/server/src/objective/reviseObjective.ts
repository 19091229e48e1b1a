import { refuseStale } from '../command/refuseStale.ts';
import type { Scope } from '../command/Scope.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { OpenObjective } from './openObjectives.ts';

/**
 * Writes a change of an objective's own row at the revision that the writer saw, and announces it.
 *
 * @throws {StaleVersionError}
 */
export async function reviseObjective(
  { id, revision }: OpenObjective,
  expectedRevision: number,
  data: Prisma.ObjectiveUncheckedUpdateManyInput,
  type: string,
  { tx, record }: Scope,
): Promise<string> {
  if (revision !== expectedRevision) refuseStale({ revision });
  await tx.objective.update({ where: { id }, data: { ...data, revision: { increment: 1 } } });
  record({ type, entityType: 'Objective', entityId: id, revision: revision + 1 });
  return id;
}
