import { keyResultOverride } from '../../key-result/commands/keyResultOverride.ts';
import { objectiveOverride } from '../../objective/commands/objectiveOverride.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { createJudgements, foundJudgement, judgementFields } from './judgement.ts';

/** Overrides. */
export const override: ImportNoun = {
  name: 'override',
  plural: 'overrides',
  zh: '覆盖值',
  description: 'Values typed in over calculations, with their reasons.',
  entityType: 'Override',
  layout: 'NESTED',
  within: ['objective', 'keyResult'],
  isFact: true,
  fields: judgementFields,
  find: async (tx, selection) =>
    (
      await tx.override.findMany({
        where: whereOf(selection),
        orderBy: [{ observedAt: 'asc' }, { sequence: 'asc' }],
      })
    ).map(foundJudgement),
  create: createJudgements(objectiveOverride, keyResultOverride),
  update: async () => {},
};
