import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';

/** Takes a team out of lists; what rests on the team stays. */
export const teamArchive = defineCommand({
  name: 'teamArchive',
  input: z.object({ id: id('Team'), expectedRevision }),
  async execute({ id, expectedRevision }, { tx, now, record }) {
    const { count } = await tx.team.updateMany({
      where: { id, revision: expectedRevision },
      data: { archivedAt: now, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(await tx.team.findUnique({ where: { id }, select: { revision: true } }));
    record({ type: 'team.archived', entityType: 'Team', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
