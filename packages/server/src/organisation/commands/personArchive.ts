import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';

/** Takes a person out of lists; what rests on the person stays. */
export const personArchive = defineCommand({
  name: 'personArchive',
  input: z.object({ id: id('Person'), expectedRevision }),
  async execute({ id, expectedRevision }, { tx, now, record }) {
    const before = await tx.person.findUnique({ where: { id } });
    if (before === null) throw new NotFoundError();
    if (before.archivedAt !== null) throw new ConflictError('The person is archived already.');
    const { count } = await tx.person.updateMany({
      where: { id, revision: expectedRevision },
      data: { archivedAt: now, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({ type: 'person.archived', entityType: 'Person', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
