import { z } from 'zod';
import type { Actor } from '../../command/Actor.ts';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { mayDo } from '../authorise.ts';

const isOwn = (
  actor: Actor,
  token: { readonly personId: string | null; readonly serviceAccountId: string | null },
): boolean =>
  (actor.kind === 'person' && token.personId === actor.personId) ||
  (actor.kind === 'service' && token.serviceAccountId === actor.serviceAccountId);

/** Revokes a token, within a minute in every process: one's own, or any as an administrator. */
export const tokenRevoke = defineCommand({
  name: 'tokenRevoke',
  input: z.object({ id: id('AccessToken'), expectedRevision }),
  async execute({ id, expectedRevision }, { tx, actor, now, record }) {
    const before = await tx.accessToken.findUnique({ where: { id } });
    if (before === null) throw new NotFoundError();
    // Also with a token that may only read: who finds a leak can stop it.
    if (!isOwn(actor, before) && !(await mayDo(tx, actor, 'ADMINISTER', null, now)))
      throw new NotFoundError();
    if (before.revokedAt !== null) throw new ConflictError('The token is revoked already.');
    const { count } = await tx.accessToken.updateMany({
      where: { id, revision: expectedRevision },
      data: { revokedAt: now, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({
      type: 'accessToken.revoked',
      entityType: 'AccessToken',
      entityId: id,
      revision: expectedRevision + 1,
    });
    return id;
  },
});
