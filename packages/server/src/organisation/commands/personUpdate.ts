import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, id, kept, name } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';

/** Changes what is known of a person. */
export const personUpdate = defineCommand({
  name: 'personUpdate',
  input: z.object({ id: id('Person'), displayName: kept(name), expectedRevision }),
  async execute({ id, expectedRevision, ...patch }, { tx, record }) {
    const { count } = await tx.person.updateMany({
      where: { id, revision: expectedRevision },
      data: { ...defined(patch), revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(await tx.person.findUnique({ where: { id }, select: { revision: true } }));
    record({ type: 'person.updated', entityType: 'Person', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
