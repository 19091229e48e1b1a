import { refuseStale } from '../command/refuseStale.ts';
import type { Scope } from '../command/Scope.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { OpenKeyResult } from './openKeyResults.ts';

/**
 * Writes a change of a key result's own row at the revision that the writer saw, and announces it.
 *
 * @throws {StaleVersionError}
 */
export async function reviseKeyResult(
  { id, revision }: OpenKeyResult,
  expectedRevision: number,
  data: Prisma.KeyResultUncheckedUpdateManyInput,
  type: string,
  { tx, record }: Scope,
): Promise<string> {
  if (revision !== expectedRevision) refuseStale({ revision });
  await tx.keyResult.update({ where: { id }, data: { ...data, revision: { increment: 1 } } });
  record({ type, entityType: 'KeyResult', entityId: id, revision: revision + 1 });
  return id;
}
