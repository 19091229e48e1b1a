import type { z } from 'zod';
import type { Command } from '../../command/Command.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { Fields } from '../Field.ts';
import type { Found, ImportNoun, PerformValues, Values } from '../ImportNoun.ts';
import { decimalText } from './decimalText.ts';
import { publicId } from './publicId.ts';
import { requireOne } from './requireOne.ts';

/** The fields of a judgement, assessment or override. */
export const judgementFields: Fields = {
  objective: {
    kind: 'reference',
    noun: 'objective',
    zh: '目标',
    description: 'The objective that is judged, or',
  },
  keyResult: { kind: 'reference', noun: 'keyResult', zh: '关键结果', description: 'the key result.' },
  value: { kind: 'decimal', zh: '值', description: 'The value; absent withdraws the judgement before.' },
  reason: { kind: 'prose', zh: '原因', isRequired: true, description: 'Why.' },
  author: { kind: 'reference', noun: 'person', zh: '作者', input: 'authorId', description: 'Who judged.' },
  observedAt: { kind: 'instant', zh: '判断时间', isRequired: true, description: 'When it was judged.' },
};

/** A judgement of the database. */
export const foundJudgement = (row: Prisma.OverrideGetPayload<object>): Found => ({
  uuid: row.id,
  revision: 1,
  source: row.source,
  externalId: row.externalId,
  fields: {
    objective: publicId('Objective', row.objectiveId),
    keyResult: publicId('KeyResult', row.keyResultId),
    value: decimalText(row.value),
    reason: row.reason,
    author: publicId('Person', row.authorId),
    observedAt: row.observedAt.toISOString(),
  },
});

/** Records judgements, each by the command of what it is about. */
export const createJudgements =
  <Of extends z.ZodType, On extends z.ZodType>(
    ofObjective: Command<Of, string>,
    ofKeyResult: Command<On, string>,
  ): ImportNoun['create'] =>
  async (items: readonly Values[], perform: PerformValues) => {
    const ids: string[] = [];
    for (const [index, item] of items.entries()) {
      const { objective, keyResult, ...values } = item;
      requireOne(index, 'objective', objective, keyResult);
      const judged = { value: null, ...values, id: objective ?? keyResult };
      ids.push(await (objective == null ? perform(ofKeyResult, judged) : perform(ofObjective, judged)));
    }
    return ids;
  };
