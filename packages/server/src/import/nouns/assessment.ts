import { keyResultAssess } from '../../key-result/commands/keyResultAssess.ts';
import { objectiveAssess } from '../../objective/commands/objectiveAssess.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { createJudgements, foundJudgement, judgementFields } from './judgement.ts';
import { publicId } from './publicId.ts';

/** Assessments. */
export const assessment: ImportNoun = {
  name: 'assessment',
  plural: 'assessments',
  zh: '评估',
  description: 'Judgements of people, 0…1, which replace calculated scores.',
  entityType: 'Assessment',
  layout: 'NESTED',
  within: ['objective', 'keyResult'],
  isFact: true,
  fields: {
    ...judgementFields,
    scale: {
      kind: 'reference',
      noun: 'scale',
      zh: '量表',
      input: 'scaleId',
      description: 'The scale of the point that was chosen in place of a value, and',
    },
    point: { kind: 'text', zh: '分档', description: 'the code of the point.' },
    role: {
      kind: 'choice',
      choices: { SELF: '自评', MANAGER: '上级', OTHER: '其他' },
      zh: '角色',
      default: 'OTHER',
      description: 'Whose judgement it is; OTHER when absent.',
    },
  },
  find: async (tx, selection) =>
    (
      await tx.assessment.findMany({
        where: whereOf(selection),
        orderBy: [{ observedAt: 'asc' }, { sequence: 'asc' }],
      })
    ).map(({ role, scaleId, scalePoint, value, ...row }) => {
      const found = foundJudgement({ ...row, value: scaleId === null ? value : null });
      const chosen = { scale: publicId('Scale', scaleId), point: scalePoint, role };
      return { ...found, fields: { ...found.fields, ...chosen } };
    }),
  create: createJudgements(objectiveAssess, keyResultAssess),
  update: async () => {},
};
