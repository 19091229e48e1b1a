import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, id, kept, name } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';

/** Renames a team or moves it below another; a null parent puts it at the top. */
export const teamUpdate = defineCommand({
  name: 'teamUpdate',
  input: z.object({ id: id('Team'), name: kept(name), parentId: id('Team').nullish(), expectedRevision }),
  references: ({ parentId }) => [{ type: 'Team', id: parentId, path: ['parentId'] }],
  async execute({ id, expectedRevision, ...patch }, { tx, record }) {
    const { count } = await tx.team.updateMany({
      where: { id, revision: expectedRevision },
      data: { ...defined(patch), revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(await tx.team.findUnique({ where: { id }, select: { revision: true } }));
    record({ type: 'team.updated', entityType: 'Team', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
