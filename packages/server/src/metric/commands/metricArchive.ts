import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';

/** Takes a metric out of lists. It gets no more samples; those that it has stay. */
export const metricArchive = defineCommand({
  name: 'metricArchive',
  input: z.object({ id: id('Metric'), expectedRevision }),
  async execute({ id, expectedRevision }, { tx, now, record }) {
    const before = await tx.metric.findUnique({ where: { id } });
    if (before === null) throw new NotFoundError();
    if (before.archivedAt !== null) throw new ConflictError('The metric is archived already.');
    const { count } = await tx.metric.updateMany({
      where: { id, revision: expectedRevision },
      data: { archivedAt: now, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({ type: 'metric.archived', entityType: 'Metric', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
