import { encodeId } from '../../id/encodeId.ts';
import { objectiveArchive } from '../../objective/commands/objectiveArchive.ts';
import { objectiveCreate } from '../../objective/commands/objectiveCreate.ts';
import { objectiveRedefine } from '../../objective/commands/objectiveRedefine.ts';
import { objectiveUpdate } from '../../objective/commands/objectiveUpdate.ts';
import type { Field, Fields } from '../Field.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { additions } from './additions.ts';
import { ALIGNMENTS, alignmentsField, alignmentsOf, changeAlignments } from './alignments.ts';
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
    choices: { MEAN: '平均', MIN: '最小', COUNT_COMPLETE: '完成数' },
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
  // What its weights may be is narrowed when they are all there.
  weightMode: {
    kind: 'choice',
    choices: { NORMALISE: '归一', FILL_REMAINDER: '补足', STRICT: '严格' },
    zh: '权重模式',
    default: 'NORMALISE',
    isLate: 'LAST',
    description: 'What weights that do not make up a whole mean; NORMALISE when absent.',
  },
  driver: {
    kind: 'choice',
    choices: { KEY_RESULTS: '关键结果', ALIGNED: '对齐目标', BOTH: '两者', NONE: '无' },
    zh: '驱动',
    default: 'KEY_RESULTS',
    isLate: 'LAST',
    description: 'What its value follows from; KEY_RESULTS when absent.',
  },
} as const satisfies Fields;

const REDEFINED: Field = {
  kind: 'list',
  zh: '重新定义',
  isSet: true,
  isLate: 'LAST',
  description: 'How it is judged from later instants on, whole.',
  fields: {
    validFrom: { kind: 'instant', zh: '生效于', isRequired: true, description: 'From when on.' },
    ...DEFINITION,
    reason: { kind: 'prose', zh: '原因', description: 'Why.' },
  },
};

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
      isLate: 'LAST',
      description: 'The written answer of a learning objective.',
    },
    ...DEFINITION,
    redefined: REDEFINED,
    alignedWith: alignmentsField,
    archived,
  },
  find: async (tx, selection) => {
    const rows = await tx.objective.findMany({
      where: whereOf(selection),
      orderBy: { id: 'asc' },
      include: {
        definitions: { orderBy: { sequence: 'asc' } },
        alignments: ALIGNMENTS,
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
          weightMode: first?.weightMode ?? null,
          driver: first?.driver ?? null,
          redefined: later.map(({ validFrom, reason, ...definition }) => ({
            validFrom: validFrom.toISOString(),
            commitment: definition.commitment,
            aggregation: definition.aggregation,
            nullPolicy: definition.nullPolicy,
            weightMode: definition.weightMode,
            driver: definition.driver,
            reason,
          })),
          alignedWith: alignmentsOf(row.alignments),
          archived: row.archivedAt !== null,
        },
      };
    });
  },
  create: (items, perform) => perform(objectiveCreate, items),
  update: async (found, { redefined, alignedWith, ...changed }, perform, tx) => {
    const id = encodeId('Objective', found.uuid);
    const base = pick(changed, Object.keys(DEFINITION));
    await changeAlignments(found, alignedWith, perform, tx);
    await revise(id, found.revision, [
      step(
        perform,
        objectiveUpdate,
        pick(changed, ['title', 'description', 'conclusion', 'ownerId', 'teamId']),
      ),
      step(perform, objectiveRedefine, base && { ...base, validFrom: found.start ?? null }),
      ...additions('redefined', REDEFINED, redefined, found.fields['redefined']).map((definition) =>
        step(perform, objectiveRedefine, definition),
      ),
      step(perform, objectiveArchive, archivedNow(changed)),
    ]);
  },
};
