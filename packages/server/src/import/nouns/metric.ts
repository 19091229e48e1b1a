import { encodeId } from '../../id/encodeId.ts';
import { metricArchive } from '../../metric/commands/metricArchive.ts';
import { metricDefine } from '../../metric/commands/metricDefine.ts';
import { metricUpdate } from '../../metric/commands/metricUpdate.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { archived, archivedNow } from './archived.ts';
import { pick } from './pick.ts';
import { revise, step } from './revise.ts';

/** Metrics. */
export const metric: ImportNoun = {
  name: 'metric',
  plural: 'metrics',
  zh: '指标',
  description: 'What is measured over and over.',
  entityType: 'Metric',
  layout: 'FILE',
  fields: {
    code: {
      kind: 'text',
      zh: '代码',
      isRequired: true,
      isFixed: true,
      description: 'Its short name; no two share one.',
    },
    name: { kind: 'text', zh: '名称', isRequired: true, description: 'Its name.' },
    description: { kind: 'prose', zh: '说明', description: 'Anything more.' },
    unit: {
      kind: 'text',
      zh: '单位',
      isRequired: true,
      isFixed: true,
      description: 'What it is measured in; 1 for shares.',
    },
    direction: {
      kind: 'choice',
      choices: { HIGHER_IS_BETTER: '越高越好', LOWER_IS_BETTER: '越低越好', NEUTRAL: '中性' },
      zh: '方向',
      isRequired: true,
      description: 'Which way is better.',
    },
    cadenceDays: { kind: 'integer', zh: '间隔天数', description: 'Days from one sample to the next.' },
    dimensions: { kind: 'texts', zh: '维度', description: 'The names of what its samples may be about.' },
    archived,
  },
  find: async (tx, selection) =>
    (await tx.metric.findMany({ where: whereOf(selection), orderBy: { id: 'asc' } })).map((row) => ({
      uuid: row.id,
      revision: row.revision,
      source: row.source,
      externalId: row.externalId,
      fields: {
        code: row.code,
        name: row.name,
        description: row.description,
        unit: row.unit,
        direction: row.direction,
        cadenceDays: row.cadenceDays,
        dimensions: row.dimensions,
        archived: row.archivedAt !== null,
      },
    })),
  create: (items, perform) => perform(metricDefine, items),
  update: (found, changed, perform) =>
    revise(encodeId('Metric', found.uuid), found.revision, [
      step(
        perform,
        metricUpdate,
        pick(changed, ['name', 'description', 'direction', 'cadenceDays', 'dimensions']),
      ),
      step(perform, metricArchive, archivedNow(changed)),
    ]),
};
