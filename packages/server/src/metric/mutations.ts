import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { metricArchive } from './commands/metricArchive.ts';
import { metricDefine } from './commands/metricDefine.ts';
import { metricRecord } from './commands/metricRecord.ts';
import { metricUpdate } from './commands/metricUpdate.ts';
import { MetricArchiveInput, MetricDefineInput, MetricRecordInput, MetricUpdateInput } from './inputs.ts';
import { Metric } from './Metric.ts';
import { Sample } from './Sample.ts';

const payload = (name: string) =>
  builder.objectRef<{ readonly id: string }>(name).implement({
    description: 'The metric as it is now.',
    fields: (t) => ({
      metric: t.prismaField({
        type: Metric,
        description: 'The metric.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.metric.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const MetricDefinePayload = payload('MetricDefinePayload');
const MetricUpdatePayload = payload('MetricUpdatePayload');
const MetricArchivePayload = payload('MetricArchivePayload');

const MetricRecordPayload = builder.objectRef<{ readonly ids: string[] }>('MetricRecordPayload').implement({
  description: 'The samples that were recorded.',
  fields: (t) => ({
    samples: t.prismaField({
      type: [Sample],
      description: 'The samples, in the order in which they were given.',
      resolve: (query, { ids }, _args, { database }) =>
        database.prisma.sample.findMany({
          ...query,
          where: { id: { in: ids } },
          orderBy: { sequence: 'asc' },
        }),
    }),
  }),
});

const CHANGE_ERRORS = [ValidationError, NotFoundError, StaleVersionError, ConflictError];

builder.mutationFields((t) => ({
  metricDefine: t.field({
    type: MetricDefinePayload,
    description: 'Defines a metric.',
    errors: { types: [ValidationError, ConflictError] },
    args: { input: t.arg({ type: MetricDefineInput, required: true, description: 'The metric.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performOneFor(context, metricDefine, input) }),
  }),
  metricUpdate: t.field({
    type: MetricUpdatePayload,
    description: 'Changes how a metric is named and read. Its unit and the dimensions that it has stay.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: MetricUpdateInput, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, metricUpdate, input) }),
  }),
  metricArchive: t.field({
    type: MetricArchivePayload,
    description: 'Takes a metric out of lists. It gets no more samples; those that it has stay.',
    errors: { types: [NotFoundError, StaleVersionError, ConflictError] },
    args: { input: t.arg({ type: MetricArchiveInput, required: true, description: 'Which metric.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, metricArchive, input) }),
  }),
  metricRecord: t.field({
    type: MetricRecordPayload,
    description:
      'Records up to 2,000 samples, all or none. A breach of a scenario that watches their metrics opens one incident.',
    errors: { types: [ValidationError, ConflictError] },
    args: { input: t.arg({ type: MetricRecordInput, required: true, description: 'The samples.' }) },
    resolve: async (_root, { input }, context) => ({ ids: await performFor(context, metricRecord, input) }),
  }),
}));
