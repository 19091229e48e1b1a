import { keyResultAssess } from '../../key-result/commands/keyResultAssess.ts';
import { objectiveAssess } from '../../objective/commands/objectiveAssess.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { createJudgements, foundJudgement, judgementFields } from './judgement.ts';

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
  fields: judgementFields,
  find: async (tx, selection) =>
    (
      await tx.assessment.findMany({
        where: whereOf(selection),
        orderBy: [{ observedAt: 'asc' }, { sequence: 'asc' }],
      })
    ).map(foundJudgement),
  create: createJudgements(objectiveAssess, keyResultAssess),
  update: async () => {},
};
