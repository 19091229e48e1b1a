import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { MetricDirection } from './enums.ts';

/** `type Metric`. */
export const Metric = builder.prismaNode('Metric', {
  id: { field: 'id', description: 'Begins with `mtr_`.' },
  nullable: true,
  select: { id: true },
  description: 'A number that is measured again and again.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its short name, unique: `sms-failure-rate`.' }),
    name: t.exposeString('name', { description: 'Its name for people.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What it measures and how; null for nothing.',
    }),
    unit: t.exposeString('unit', {
      description: 'The code of the unit of its values, as `ms` or `share`. It never changes.',
    }),
    direction: t.expose('direction', { type: MetricDirection, description: 'Which way it should go.' }),
    cadenceDays: t.exposeInt('cadenceDays', {
      nullable: true,
      description: 'Days from one sample to the next; null when there is no such rhythm.',
    }),
    dimensions: t.exposeStringList('dimensions', {
      description: 'The names of the dimensions that its samples may have.',
    }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true, description: SAID.archivedAt }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

export const MetricEdge = builder.edgeObject({
  type: Metric,
  name: 'MetricEdge',
  description: 'A metric in a list.',
});

export const MetricConnection = builder.connectionObject(
  { type: Metric, name: 'MetricConnection', description: 'A page of metrics.' },
  MetricEdge,
);
