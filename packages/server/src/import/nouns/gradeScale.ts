import { gradeScaleCreate } from '../../grade/commands/gradeScaleCreate.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';

/** Scales of grades. */
export const gradeScale: ImportNoun = {
  name: 'gradeScale',
  plural: 'gradeScales',
  zh: '等级表',
  description: 'Scales of grades; they never change.',
  entityType: 'GradeScale',
  layout: 'FILE',
  isFact: true,
  fields: {
    code: { kind: 'text', zh: '代码', isRequired: true, description: 'Its short name; no two share one.' },
    name: { kind: 'text', zh: '名称', isRequired: true, description: 'Its name.' },
    levels: {
      kind: 'list',
      zh: '等级',
      isRequired: true,
      description: 'Its grades, the best first.',
      fields: {
        code: { kind: 'text', zh: '代码', isRequired: true, description: 'Its code, like B.' },
        labels: {
          kind: 'list',
          zh: '名称',
          isSet: true,
          description: 'What it is called.',
          fields: {
            language: {
              kind: 'choice',
              choices: { EN: '英文', ZH: '中文' },
              zh: '语言',
              isRequired: true,
              description: 'In which language.',
            },
            label: { kind: 'text', zh: '名称', isRequired: true, description: 'The words.' },
          },
        },
      },
    },
  },
  find: async (tx, selection) =>
    (
      await tx.gradeScale.findMany({
        where: whereOf(selection),
        orderBy: { id: 'asc' },
        include: { levels: { orderBy: { ordinal: 'asc' }, include: { labels: true } } },
      })
    ).map((row) => ({
      uuid: row.id,
      revision: 1,
      source: row.source,
      externalId: row.externalId,
      fields: {
        code: row.code,
        name: row.name,
        levels: row.levels.map(({ code, labels }) => ({
          code,
          labels: labels.length === 0 ? null : labels.map(({ language, label }) => ({ language, label })),
        })),
      },
    })),
  create: (items, perform) => perform(gradeScaleCreate, items),
  update: async () => {},
};
