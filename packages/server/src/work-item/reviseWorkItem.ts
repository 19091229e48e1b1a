import { refuseStale } from '../command/refuseStale.ts';
import type { Scope } from '../command/Scope.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { foldOf, LATEST_VERSION, placeOf, type WorkItemFacts } from './WorkItemFacts.ts';

/** Which work item, at which revision. */
interface Seen {
  readonly id: string;
  readonly expectedRevision: number;
}

/**
 * Adds a version to a work item at the revision that the writer saw, and announces it.
 *
 * @param change - What is different from the latest version; it may refuse.
 * @throws {NotFoundError}
 * @throws {StaleVersionError}
 * @throws {ConflictError} When it is archived.
 */
export async function reviseWorkItem(
  { id, expectedRevision }: Seen,
  type: string,
  scope: Scope,
  change: (latest: WorkItemFacts) => Partial<WorkItemFacts> | Promise<Partial<WorkItemFacts>>,
): Promise<string> {
  const { tx, newId, record } = scope;
  const [row] = await tx.$queryRaw<{ revision: number; archived: boolean }[]>`
    SELECT revision, "archivedAt" IS NOT NULL AS archived FROM "WorkItem" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  if (row?.archived === true) throw new ConflictError('The work item is archived.');
  if (row?.revision !== expectedRevision) refuseStale(row ?? null);
  const latest = await tx.workItemVersion.findFirst({ where: { workItemId: id }, ...LATEST_VERSION });
  if (latest === null) throw new NotFoundError();
  const changes = await change(latest);
  const facts = { ...latest, ...changes };
  await tx.workItem.update({
    where: { id },
    data: {
      ...foldOf(facts),
      // Stated only when it changes: whoever writes the parent takes the lock of all parts.
      ...('parentId' in changes ? placeOf(facts) : {}),
      revision: { increment: 1 },
    },
  });
  await tx.workItemVersion.create({ data: { id: newId(), workItemId: id, ...facts } });
  record({ type, entityType: 'WorkItem', entityId: id, revision: expectedRevision + 1 });
  return id;
}
