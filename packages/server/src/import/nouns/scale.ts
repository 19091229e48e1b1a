import { scaleCreate } from '../../scale/commands/scaleCreate.ts';
import { storedScale } from '../../scale/storedScale.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';

/** Scales of judgements. */
export const scale: ImportNoun = {
  name: 'scale',
  plural: 'scales',
  zh: '评估量表',
  description: 'Named points by which people judge; they never change.',
  entityType: 'Scale',
  layout: 'FILE',
  isFact: true,
  fields: {
    code: { kind: 'text', zh: '代码', isRequired: true, description: 'Its short name; no two share one.' },
    name: { kind: 'text', zh: '名称', isRequired: true, description: 'Its name.' },
    points: {
      kind: 'list',
      zh: '分档',
      isRequired: true,
      description: 'Its points, in their order.',
      fields: {
        code: { kind: 'text', zh: '代码', isRequired: true, description: 'Its code, like met.' },
        label: { kind: 'text', zh: '名称', isRequired: true, description: 'What it is called.' },
        value: { kind: 'decimal', zh: '值', isRequired: true, description: 'What it is worth, 0…1.' },
      },
    },
  },
  find: async (tx, selection) =>
    (
      await tx.scale.findMany({ where: whereOf(selection), orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }] })
    ).map((row) => ({
      uuid: row.id,
      revision: 1,
      source: row.source,
      externalId: row.externalId,
      fields: {
        code: row.code,
        name: row.name,
        points: storedScale.parse(row.points).map(({ code, label, value }) => ({ code, label, value })),
      },
    })),
  create: (items, perform) => perform(scaleCreate, items),
  update: async () => {},
};
