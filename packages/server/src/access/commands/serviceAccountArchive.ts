import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';

/** Archives a service account: its tokens are not accepted any more. */
export const serviceAccountArchive = defineCommand({
  name: 'serviceAccountArchive',
  input: z.object({ id: id('ServiceAccount'), expectedRevision }),
  async execute({ id, expectedRevision }, { tx, now, record }) {
    const before = await tx.serviceAccount.findUnique({ where: { id } });
    if (before === null) throw new NotFoundError();
    if (before.archivedAt !== null) throw new ConflictError('The service account is archived already.');
    const { count } = await tx.serviceAccount.updateMany({
      where: { id, revision: expectedRevision },
      data: { archivedAt: now, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({
      type: 'serviceAccount.archived',
      entityType: 'ServiceAccount',
      entityId: id,
      revision: expectedRevision + 1,
    });
    return id;
  },
});
