import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { itemSelection } from '../paging/itemSelection.ts';
import { NEWEST_FACT } from '../paging/Order.ts';
import { cutPage, type PageArguments, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { fromDimensionColumn } from './dimensions.ts';
import { Dimension } from './dimensionTypes.ts';
import { Metric } from './Metric.ts';

/** `type Sample`. */
export const Sample = builder.prismaNode('Sample', {
  id: { field: 'id', description: 'Begins with `smp_`.' },
  nullable: true,
  select: { id: true },
  description:
    'One measurement of a metric. It is never changed: of those with the same window and dimensions the one recorded last counts.',
  fields: (t) => ({
    metric: t.relation('metric', { type: Metric, description: 'What was measured.' }),
    start: t.expose('start', { type: 'DateTime', description: 'The instant, or the start of the window.' }),
    end: t.expose('end', {
      type: 'DateTime',
      nullable: true,
      description: 'The end of the window, which is no longer in it; null for a sample of an instant.',
    }),
    value: t.expose('value', {
      type: 'Decimal',
      nullable: true,
      description: 'The value in the unit of the sample; null for a ratio.',
    }),
    numerator: t.expose('numerator', {
      type: 'Decimal',
      nullable: true,
      description: 'The upper part of a ratio, in the unit of the sample; else null.',
    }),
    denominator: t.expose('denominator', {
      type: 'Decimal',
      nullable: true,
      description: 'The lower part of a ratio; else null.',
    }),
    unit: t.exposeString('unit', {
      description: 'The code of the unit in which it was recorded; it converts to that of the metric.',
    }),
    dimensions: t.field({
      type: [Dimension],
      description: 'What it is about.',
      select: { dimensions: true },
      resolve: ({ dimensions }) =>
        [...fromDimensionColumn(dimensions)].map(([name, value]) => ({ name, value })),
    }),
    author: t.relation('author', { nullable: true, description: 'Who measured it; null when not stated.' }),
    observedAt: t.expose('observedAt', {
      type: 'DateTime',
      description: 'When it was complete: the end of its window, or its instant.',
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: SAID.createdAt }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
  }),
});

const SampleEdge = builder.edgeObject({
  type: Sample,
  name: 'SampleEdge',
  description: 'A sample in a list.',
});

const SampleConnection = builder.connectionObject(
  { type: Sample, name: 'SampleConnection', description: 'A page of samples.' },
  SampleEdge,
);

const KEY = { id: true, observedAt: true, sequence: true } as const satisfies Prisma.SampleSelect;

const pageOf = (args: PageArguments, context: { readonly cursorKey: string }) =>
  planPage<Prisma.SampleWhereInput, Prisma.SampleOrderByWithRelationInput>(
    args,
    NEWEST_FACT,
    sealOf(context, 'Metric.samples'),
  );

builder.prismaObjectField(Metric, 'samples', (t) =>
  t.connection(
    {
      type: Sample,
      description: 'Its samples as they were recorded, corrected ones among them; the latest first.',
      select: (args, context, nested) => {
        const { where, orderBy, take } = pageOf(args, context);
        const { select } = itemSelection<Prisma.SampleSelect>(nested, 'Sample', KEY);
        return { samples: { select, where, orderBy, take } };
      },
      resolve: ({ samples }, args, context) => cutPage(samples, pageOf(args, context)),
    },
    SampleConnection,
    SampleEdge,
  ),
);
