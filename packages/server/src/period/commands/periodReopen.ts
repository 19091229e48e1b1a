import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id, reason } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';

/** Opens a closed period again, for a reason. Its frozen scores count no more and are kept. */
export const periodReopen = defineCommand({
  name: 'periodReopen',
  input: z.object({ id: id('Period'), reason, expectedRevision }),
  async execute({ id, reason, expectedRevision }, { tx, now, record }) {
    await tx.$queryRaw`SELECT 1 FROM "Period" WHERE id = ${id}::uuid FOR UPDATE`;
    const before = await tx.period.findUnique({ where: { id } });
    if (before === null) throw new NotFoundError();
    if (before.revision !== expectedRevision) refuseStale(before);
    if (before.state !== 'CLOSED') throw new ConflictError('Only a closed period can be opened again.');
    await tx.period.update({
      where: { id },
      data: {
        state: 'OPEN',
        closedAt: null,
        reopenedAt: now,
        reopenReason: reason,
        revision: { increment: 1 },
      },
    });
    await tx.frozenReading.updateMany({
      where: { periodId: id, supersededAt: null },
      data: { supersededAt: now },
    });
    record({ type: 'period.reopened', entityType: 'Period', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
