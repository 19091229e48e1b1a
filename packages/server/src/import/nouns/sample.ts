import { encodeId } from '../../id/encodeId.ts';
import { metricRecord } from '../../metric/commands/metricRecord.ts';
import { fromDimensionColumn } from '../../metric/dimensions.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { decimalText } from './decimalText.ts';
import { publicId } from './publicId.ts';

/** The most that the command takes at once. */
const CHUNK = 2_000;

/** Samples. */
export const sample: ImportNoun = {
  name: 'sample',
  plural: 'samples',
  zh: '样本',
  description: 'What was measured of metrics.',
  entityType: 'Sample',
  layout: 'NESTED',
  within: ['metric'],
  isFact: true,
  fields: {
    metric: {
      kind: 'reference',
      noun: 'metric',
      zh: '指标',
      input: 'metricId',
      isRequired: true,
      description: 'What was measured.',
    },
    start: {
      kind: 'instant',
      zh: '开始',
      isRequired: true,
      description: 'When, or from when on.',
    },
    end: { kind: 'instant', zh: '结束', description: 'Until when; absent for an instant.' },
    value: {
      kind: 'decimal',
      ratio: ['numerator', 'denominator'],
      zh: '值',
      description: 'The value, or a ratio like 16/24; absent for an unknown one.',
    },
    numerator: { kind: 'decimal', zh: '分子', description: 'Of a ratio: what is counted.' },
    denominator: { kind: 'decimal', zh: '分母', description: 'Of a ratio: out of how many.' },
    unit: { kind: 'text', zh: '单位', description: "Its unit; the metric's when absent." },
    dimensions: {
      kind: 'list',
      zh: '维度',
      isSet: true,
      description: 'What it is about.',
      fields: {
        name: { kind: 'text', zh: '名称', isRequired: true, description: 'The dimension.' },
        value: { kind: 'text', zh: '值', isRequired: true, description: 'Its value.' },
      },
    },
    author: {
      kind: 'reference',
      noun: 'person',
      zh: '作者',
      input: 'authorId',
      description: 'Who reports it.',
    },
  },
  find: async (tx, selection) =>
    (
      await tx.sample.findMany({
        where: whereOf(selection),
        orderBy: [{ observedAt: 'asc' }, { sequence: 'asc' }],
      })
    ).map((row) => ({
      uuid: row.id,
      revision: 1,
      source: row.source,
      externalId: row.externalId,
      fields: {
        metric: encodeId('Metric', row.metricId),
        start: row.start.toISOString(),
        end: row.end?.toISOString() ?? null,
        value: decimalText(row.value),
        numerator: decimalText(row.numerator),
        denominator: decimalText(row.denominator),
        unit: row.unit,
        dimensions: [...fromDimensionColumn(row.dimensions)].map(([name, value]) => ({ name, value })),
        author: publicId('Person', row.authorId),
      },
    })),
  create: async (items, perform) => {
    const ids: string[] = [];
    for (let from = 0; from < items.length; from += CHUNK)
      ids.push(...(await perform(metricRecord, { samples: items.slice(from, from + CHUNK) })));
    return ids;
  },
  update: async () => {},
};
