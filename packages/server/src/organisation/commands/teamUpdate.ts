import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, id, kept, name } from '../../command/fields.ts';
import { referenceIssues } from '../../command/referenceIssues.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { refuseStale } from '../../command/refuseStale.ts';

/** Renames a team or moves it below another; a null parent puts it at the top. */
export const teamUpdate = defineCommand({
  name: 'teamUpdate',
  input: z.object({ id: id('Team'), name: kept(name), parentId: id('Team').nullish(), expectedRevision }),
  async execute({ id, expectedRevision, ...patch }, { tx, record }) {
    refuseAll(await referenceIssues(tx, [{ type: 'Team', id: patch.parentId, path: ['parentId'] }]));
    const { count } = await tx.team.updateMany({
      where: { id, revision: expectedRevision },
      data: { ...defined(patch), revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(await tx.team.findUnique({ where: { id }, select: { revision: true } }));
    record({ type: 'team.updated', entityType: 'Team', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
