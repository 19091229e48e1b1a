import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';

/** Takes a person out of lists; what rests on the person stays. */
export const personArchive = defineCommand({
  name: 'personArchive',
  input: z.object({ id: id('Person'), expectedRevision }),
  async execute({ id, expectedRevision }, { tx, now, record }) {
    const { count } = await tx.person.updateMany({
      where: { id, revision: expectedRevision },
      data: { archivedAt: now, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(await tx.person.findUnique({ where: { id }, select: { revision: true } }));
    record({ type: 'person.archived', entityType: 'Person', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
