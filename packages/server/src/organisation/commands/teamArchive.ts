import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';

/** Takes a team out of lists; what rests on the team stays. */
export const teamArchive = defineCommand({
  name: 'teamArchive',
  input: z.object({ id: id('Team'), expectedRevision }),
  async execute({ id, expectedRevision }, { tx, now, record }) {
    const before = await tx.team.findUnique({ where: { id } });
    if (before === null) throw new NotFoundError();
    if (before.archivedAt !== null) throw new ConflictError('The team is archived already.');
    const { count } = await tx.team.updateMany({
      where: { id, revision: expectedRevision },
      data: { archivedAt: now, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({ type: 'team.archived', entityType: 'Team', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
