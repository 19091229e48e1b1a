import { z } from 'zod';
import { expectedRevision, id } from '../command/fields.ts';
import { refuseStale } from '../command/refuseStale.ts';
import type { Scope } from '../command/Scope.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { openSubjects } from './openSubjects.ts';

/** Names the link that is to end. */
export const endLinkInput = z.object({ linkId: id('EvidenceLink'), expectedRevision });

/**
 * Ends a link of a statement or of a story; that it was there stays known.
 *
 * @throws {NotFoundError} When there is none, it is ended, or one of the other kind.
 * @throws {StaleVersionError}
 */
export async function endLink(
  { linkId, expectedRevision }: z.output<typeof endLinkInput>,
  from: 'statementId' | 'storyId',
  { tx, now, record }: Scope,
): Promise<string> {
  const link = await tx.evidenceLink.findUnique({ where: { id: linkId } });
  if (link === null || link.endedAt !== null || link[from] === null) throw new NotFoundError();
  await openSubjects(tx, [link]);
  const { count } = await tx.evidenceLink.updateMany({
    where: { id: linkId, revision: expectedRevision, endedAt: null },
    data: { endedAt: now, revision: { increment: 1 } },
  });
  if (count === 0) refuseStale(link);
  record({
    type: 'evidenceLink.ended',
    entityType: 'EvidenceLink',
    entityId: linkId,
    revision: expectedRevision + 1,
  });
  return linkId;
}
