import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';

/** Takes an absence back: its days count as worked again. It stays readable by its id. */
export const absenceArchive = defineCommand({
  name: 'absenceArchive',
  input: z.object({ id: id('Absence'), expectedRevision }),
  async execute({ id, expectedRevision }, { tx, now, record }) {
    const before = await tx.absence.findUnique({ where: { id } });
    if (before === null) throw new NotFoundError();
    if (before.archivedAt !== null) throw new ConflictError('The absence is archived.');
    const { count } = await tx.absence.updateMany({
      where: { id, revision: expectedRevision },
      data: { archivedAt: now, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({ type: 'absence.archived', entityType: 'Absence', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
