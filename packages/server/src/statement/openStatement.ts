import type { Tx } from '../database/Tx.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { openSubjects } from '../evidence-link/openSubjects.ts';

/**
 * Finds a statement for a change, and holds what it is about open.
 *
 * @throws {NotFoundError}
 * @throws {ConflictError} When it, or something that it is about, is archived.
 * @throws {PeriodClosedError}
 */
export async function openStatement(tx: Tx, id: string): Promise<{ readonly revision: number }> {
  const statement = await tx.statement.findUnique({
    where: { id },
    select: { revision: true, archivedAt: true, links: { where: { endedAt: null } } },
  });
  if (statement === null) throw new NotFoundError();
  if (statement.archivedAt !== null) throw new ConflictError('The statement is archived.');
  await openSubjects(tx, statement.links);
  return statement;
}
