import type { Tx } from '../database/Tx.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import type { Story } from '../generated/prisma/client.ts';

/**
 * Finds a story for a change.
 *
 * @throws {NotFoundError}
 * @throws {ConflictError} When it is archived.
 */
export async function openStory(tx: Tx, id: string): Promise<Story> {
  const story = await tx.story.findUnique({ where: { id } });
  if (story === null) throw new NotFoundError();
  if (story.archivedAt !== null) throw new ConflictError('The story is archived.');
  return story;
}
