import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { DimensionInput } from './dimensionTypes.ts';
import { MetricDirection } from './enums.ts';

export const MetricDefineInput = builder.inputType('MetricDefineInput', {
  description: 'A metric to measure.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Its short name, unique: `sms-failure-rate`.' }),
    name: t.string({ required: true, description: 'Its name for people.' }),
    description: t.string({ description: 'What it measures and how.' }),
    unit: t.string({ required: true, description: 'The code of the unit of its values. It never changes.' }),
    direction: t.field({ type: MetricDirection, required: true, description: 'Which way it should go.' }),
    cadenceDays: t.int({ description: 'Days from one sample to the next.' }),
    dimensions: t.stringList({ description: 'The names of the dimensions that its samples may have.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

export const MetricUpdateInput = builder.inputType('MetricUpdateInput', {
  description: 'What to change of a metric. Absent fields stay; null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    name: t.string({ description: 'Its name for people.' }),
    description: t.string({ description: 'What it measures and how.' }),
    direction: t.field({ type: MetricDirection, description: 'Which way it should go.' }),
    cadenceDays: t.int({ description: 'Days from one sample to the next.' }),
    dimensions: t.stringList({ description: 'All names of dimensions: those that it has stay.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const MetricArchiveInput = builder.inputType('MetricArchiveInput', {
  description: 'Which metric to archive.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const SampleInput = builder.inputType('SampleInput', {
  description:
    'A measurement, of an instant or of a window. It has a value, or a numerator and a denominator.',
  fields: (t) => ({
    metricId: t.id({ required: true, description: 'What was measured.' }),
    start: t.field({
      type: 'DateTime',
      required: true,
      description: 'The instant, or the start of the window.',
    }),
    end: t.field({ type: 'DateTime', description: 'The end of the window, which is no longer in it.' }),
    value: t.field({ type: 'Decimal', description: 'The value.' }),
    numerator: t.field({ type: 'Decimal', description: 'The upper part of a ratio.' }),
    denominator: t.field({ type: 'Decimal', description: 'The lower part of a ratio, not negative.' }),
    unit: t.string({
      description: 'The code of the unit of the value or numerator; that of the metric when absent.',
    }),
    dimensions: t.field({ type: [DimensionInput], description: 'What it is about.' }),
    authorId: t.id({ description: 'Who measured it.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

export const MetricRecordInput = builder.inputType('MetricRecordInput', {
  description: 'Samples to record, all or none.',
  fields: (t) => ({
    samples: t.field({ type: [SampleInput], required: true, description: 'From 1 to 2,000 samples.' }),
  }),
});
