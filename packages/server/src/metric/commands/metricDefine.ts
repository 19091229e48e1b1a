import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { name, optional, origin, prose } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { unit } from '../../command/unitField.ts';
import { MetricDirection } from '../../generated/prisma/client.ts';
import { dimensionNames, repeatedIssues } from '../dimensions.ts';

const metric = z.object({
  code: name,
  name,
  description: optional(prose),
  unit,
  direction: z.enum(MetricDirection),
  cadenceDays: optional(z.number().int().min(1).max(3_660)),
  dimensions: optional(dimensionNames),
  ...origin,
});

/** Defines metrics. Answers their ids in the order given. */
export const metricDefine = defineCommand({
  name: 'metricDefine',
  input: z.array(metric),
  rules: (metrics) => [
    ...originRules(metrics),
    ...metrics.flatMap(({ dimensions }, index) =>
      repeatedIssues(dimensions ?? [], (place) => [index, 'dimensions', place]),
    ),
  ],
  async execute(metrics, { tx, newId, record }) {
    const rows = metrics.map((metric) => ({ id: newId(), ...metric, dimensions: metric.dimensions ?? [] }));
    await tx.metric.createMany({ data: rows });
    for (const { id } of rows)
      record({ type: 'metric.defined', entityType: 'Metric', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
