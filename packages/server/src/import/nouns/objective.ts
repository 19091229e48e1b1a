import { encodeId } from '../../id/encodeId.ts';
import { objectiveAlign } from '../../objective/commands/objectiveAlign.ts';
import { objectiveArchive } from '../../objective/commands/objectiveArchive.ts';
import { objectiveCreate } from '../../objective/commands/objectiveCreate.ts';
import { objectiveRedefine } from '../../objective/commands/objectiveRedefine.ts';
import { objectiveUpdate } from '../../objective/commands/objectiveUpdate.ts';
import type { Fields } from '../Field.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { additions } from './additions.ts';
import { archived, archivedNow } from './archived.ts';
import { effective } from './effective.ts';
import { pick } from './pick.ts';
import { publicId } from './publicId.ts';
import { revise, step } from './revise.ts';

const DEFINITION = {
  commitment: {
    kind: 'choice',
    choices: { COMMITTED: '承诺型', ASPIRATIONAL: '挑战型', LEARNING: '学习型' },
    zh: '承诺类型',
    default: 'COMMITTED',
    description: 'What it promises; COMMITTED when absent.',
  },
  aggregation: {
    kind: 'choice',
    choices: { MEAN: '平均', MIN: '最小' },
    zh: '汇总方式',
    default: 'MEAN',
    description: 'How key results become one value; MEAN when absent.',
  },
  nullPolicy: {
    kind: 'choice',
    choices: { EXCLUDE: '排除', ZERO: '计零', BLOCK: '阻断' },
    zh: '空值规则',
    default: 'EXCLUDE',
    description: 'What a key result without a value does; EXCLUDE when absent.',
  },
} as const satisfies Fields;

/** Objectives. */
export const objective: ImportNoun = {
  name: 'objective',
  plural: 'objectives',
  zh: '目标',
  description: 'What is to be reached in a period.',
  entityType: 'Objective',
  layout: 'FILE',
  within: ['period'],
  fields: {
    period: {
      kind: 'reference',
      noun: 'period',
      zh: '周期',
      input: 'periodId',
      isRequired: true,
      isFixed: true,
      description: 'Its period.',
    },
    title: { kind: 'text', zh: '标题', isRequired: true, description: 'One line.' },
    owner: {
      kind: 'reference',
      noun: 'person',
      zh: '负责人',
      input: 'ownerId',
      description: 'Who answers for it.',
    },
    team: {
      kind: 'reference',
      noun: 'team',
      zh: '团队',
      input: 'teamId',
      description: 'The team that pursues it.',
    },
    description: { kind: 'prose', zh: '说明', description: 'Anything more.' },
    conclusion: {
      kind: 'prose',
      zh: '书面结论',
      isLate: true,
      description: 'The written answer of a learning objective.',
    },
    ...DEFINITION,
    redefined: {
      kind: 'list',
      zh: '重新定义',
      isSet: true,
      isLate: true,
      description: 'How it is judged from later instants on, whole.',
      fields: {
        validFrom: { kind: 'instant', zh: '生效于', isRequired: true, description: 'From when on.' },
        ...DEFINITION,
        reason: { kind: 'prose', zh: '原因', description: 'Why.' },
      },
    },
    alignedWith: {
      kind: 'list',
      zh: '对齐',
      isSet: true,
      isLate: true,
      description: 'The objectives or key results that it contributes to: all of them.',
      fields: {
        objective: {
          kind: 'reference',
          noun: 'objective',
          zh: '目标',
          description: 'A parent objective, or',
        },
        keyResult: {
          kind: 'reference',
          noun: 'keyResult',
          zh: '关键结果',
          description: 'a parent key result.',
        },
        share: {
          kind: 'weight',
          zh: '份额',
          description: 'Share of its weight; an equal share when absent.',
        },
      },
    },
    archived,
  },
  find: async (tx, selection) => {
    const rows = await tx.objective.findMany({
      where: whereOf(selection),
      orderBy: { id: 'asc' },
      include: {
        definitions: { orderBy: { sequence: 'asc' } },
        alignments: { where: { endedAt: null }, orderBy: { id: 'asc' } },
      },
    });
    return rows.map((row) => {
      const [first, ...later] = effective(row.definitions);
      return {
        uuid: row.id,
        revision: row.revision,
        source: row.source,
        externalId: row.externalId,
        start: first?.validFrom.toISOString() ?? '',
        fields: {
          period: encodeId('Period', row.periodId),
          title: row.title,
          owner: publicId('Person', row.ownerId),
          team: publicId('Team', row.teamId),
          description: row.description,
          conclusion: row.conclusion,
          commitment: first?.commitment ?? null,
          aggregation: first?.aggregation ?? null,
          nullPolicy: first?.nullPolicy ?? null,
          redefined: later.map(({ validFrom, commitment, aggregation, nullPolicy, reason }) => ({
            validFrom: validFrom.toISOString(),
            commitment,
            aggregation,
            nullPolicy,
            reason,
          })),
          alignedWith: row.alignments.map(({ parentObjectiveId, parentKeyResultId, share }) => ({
            objective: publicId('Objective', parentObjectiveId),
            keyResult: publicId('KeyResult', parentKeyResultId),
            share,
          })),
          archived: row.archivedAt !== null,
        },
      };
    });
  },
  create: (items, perform) => perform(objectiveCreate, items),
  update: async (found, { redefined, alignedWith, ...changed }, perform) => {
    const id = encodeId('Objective', found.uuid);
    const base = pick(changed, Object.keys(DEFINITION));
    for (const { objective, keyResult, share } of additions(
      'alignedWith',
      alignedWith,
      found.fields['alignedWith'],
    ))
      await perform(objectiveAlign, {
        id,
        parentObjectiveId: objective,
        parentKeyResultId: keyResult,
        share,
      });
    await revise(id, found.revision, [
      step(
        perform,
        objectiveUpdate,
        pick(changed, ['title', 'description', 'conclusion', 'ownerId', 'teamId']),
      ),
      step(perform, objectiveRedefine, base && { ...base, validFrom: found.start ?? null }),
      ...additions('redefined', redefined, found.fields['redefined']).map((definition) =>
        step(perform, objectiveRedefine, definition),
      ),
      step(perform, objectiveArchive, archivedNow(changed)),
    ]);
  },
};
