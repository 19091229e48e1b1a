import { refuseStale } from '../command/refuseStale.ts';
import type { Scope } from '../command/Scope.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { LATEST_VERSION, type SavingFacts } from './SavingFacts.ts';
import { foldOf, writeVersions } from './writeVersions.ts';

/** Which saving, at which revision. */
interface Seen {
  readonly id: string;
  readonly expectedRevision: number;
}

/**
 * Adds a version to a saving at the revision that the writer saw, and announces it.
 *
 * @param change - What is different from the latest version; it may refuse.
 * @throws {NotFoundError}
 * @throws {StaleVersionError}
 */
export async function reviseSaving(
  { id, expectedRevision }: Seen,
  type: string,
  scope: Scope,
  change: (latest: SavingFacts) => Partial<SavingFacts> | Promise<Partial<SavingFacts>>,
): Promise<string> {
  const { tx, record } = scope;
  const [row] = await tx.$queryRaw<{ revision: number }[]>`
    SELECT revision FROM "CostSaving" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  if (row?.revision !== expectedRevision) refuseStale(row ?? null);
  const latest = await tx.costSavingVersion.findFirst({ where: { costSavingId: id }, ...LATEST_VERSION });
  if (latest === null) throw new NotFoundError();
  const facts = { ...latest, ...(await change(latest)) };
  await tx.costSaving.update({
    where: { id },
    data: {
      ...foldOf(facts),
      // Stated only when it changes: whoever writes it takes the lock of all duplicates.
      ...(facts.duplicateOfId === latest.duplicateOfId ? {} : { duplicateOfId: facts.duplicateOfId }),
      revision: { increment: 1 },
    },
  });
  await writeVersions([{ costSavingId: id, facts }], scope);
  record({ type, entityType: 'CostSaving', entityId: id, revision: expectedRevision + 1 });
  return id;
}
