import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, id, kept, name, prose } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { MetricDirection } from '../../generated/prisma/client.ts';
import { dimensionNames, repeatedIssues } from '../dimensions.ts';

/** Changes how a metric is named and read. Its unit stays, and so do the dimensions that it has: samples rest on them. */
export const metricUpdate = defineCommand({
  name: 'metricUpdate',
  input: z.object({
    id: id('Metric'),
    name: kept(name),
    description: prose.nullish(),
    direction: kept(z.enum(MetricDirection)),
    cadenceDays: z.number().int().min(1).max(3_660).nullish(),
    dimensions: kept(dimensionNames),
    expectedRevision,
  }),
  rules: ({ dimensions }) => repeatedIssues(dimensions ?? [], (place) => ['dimensions', place]),
  async execute({ id, expectedRevision, ...patch }, { tx, record }) {
    const before = await tx.metric.findUnique({ where: { id } });
    if (before === null) throw new NotFoundError();
    if (before.archivedAt !== null) throw new ConflictError('The metric is archived.');
    const kept = patch.dimensions ?? before.dimensions;
    if (before.dimensions.some((dimension) => !kept.includes(dimension)))
      refuseAll([
        {
          path: ['dimensions'],
          code: 'DIMENSION_STAYS',
          message: 'A dimension of a metric stays: name all that it has, and new ones.',
        },
      ]);
    const { count } = await tx.metric.updateMany({
      where: { id, revision: expectedRevision },
      data: { ...defined(patch), revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({ type: 'metric.updated', entityType: 'Metric', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
