import { encodeId } from '../../id/encodeId.ts';
import { keyResultArchive } from '../../key-result/commands/keyResultArchive.ts';
import { keyResultCreate } from '../../key-result/commands/keyResultCreate.ts';
import { keyResultRedefine } from '../../key-result/commands/keyResultRedefine.ts';
import { keyResultUpdate } from '../../key-result/commands/keyResultUpdate.ts';
import { toPlainDate } from '../../time/plainDate.ts';
import type { Field } from '../Field.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { additions } from './additions.ts';
import { archived, archivedNow } from './archived.ts';
import { effective } from './effective.ts';
import { DEFINITION, definitionInput, definitionOf } from './keyResultDefinition.ts';
import { pick } from './pick.ts';
import { publicId } from './publicId.ts';
import { revise, step } from './revise.ts';

const NAMES = Object.keys(DEFINITION);

const REDEFINED: Field = {
  kind: 'list',
  zh: '重新定义',
  isSet: true,
  isLate: true,
  description: 'Whole definitions that hold from later instants on.',
  fields: {
    validFrom: { kind: 'instant', zh: '生效于', isRequired: true, description: 'From when on.' },
    ...DEFINITION,
    reason: { kind: 'prose', zh: '原因', description: 'Why.' },
  },
};

/** Key results. */
export const keyResult: ImportNoun = {
  name: 'keyResult',
  plural: 'keyResults',
  zh: '关键结果',
  description: 'What tells that an objective is reached.',
  entityType: 'KeyResult',
  layout: 'NESTED',
  within: ['objective'],
  fields: {
    objective: {
      kind: 'reference',
      noun: 'objective',
      zh: '目标',
      input: 'objectiveId',
      isRequired: true,
      isFixed: true,
      description: 'Its objective.',
    },
    title: { kind: 'text', zh: '标题', isRequired: true, description: 'One line.' },
    owner: {
      kind: 'reference',
      noun: 'person',
      zh: '负责人',
      input: 'ownerId',
      description: 'Who answers for it.',
    },
    description: { kind: 'prose', zh: '说明', description: 'Anything more.' },
    ...DEFINITION,
    legacy: {
      kind: 'boolean',
      zh: '旧数据',
      default: false,
      isFixed: true,
      description: 'true for old data whose target may equal its baseline.',
    },
    milestones: {
      kind: 'list',
      zh: '里程碑',
      isFixed: true,
      description: 'The milestones of one that is measured by them, in their order.',
      fields: {
        title: { kind: 'text', zh: '标题', isRequired: true, description: 'One line.' },
        weight: { kind: 'weight', zh: '权重', description: 'Its share; all unset is equal.' },
        dueOn: { kind: 'date', zh: '截止', description: 'The day on which it is due.' },
      },
    },
    redefined: REDEFINED,
    archived,
  },
  find: async (tx, selection) => {
    const rows = await tx.keyResult.findMany({
      where: whereOf(selection),
      orderBy: [{ objectiveId: 'asc' }, { ordinal: 'asc' }],
      include: {
        definitions: { orderBy: { sequence: 'asc' } },
        milestones: { orderBy: { ordinal: 'asc' } },
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
          objective: encodeId('Objective', row.objectiveId),
          title: row.title,
          owner: publicId('Person', row.ownerId),
          description: row.description,
          ...(first === undefined ? {} : definitionOf(first)),
          legacy: first?.legacy ?? false,
          milestones: row.milestones.map(({ title, weight, dueOn }) => ({
            title,
            weight,
            dueOn: dueOn === null ? null : toPlainDate(dueOn),
          })),
          redefined: later.map((definition) => ({
            validFrom: definition.validFrom.toISOString(),
            ...definitionOf(definition),
            reason: definition.reason,
          })),
          archived: row.archivedAt !== null,
        },
      };
    });
  },
  create: (items, perform) => perform(keyResultCreate, items.map(definitionInput)),
  update: async (found, { redefined, ...changed }, perform) => {
    // A definition is replaced as a whole: what did not change is stated again.
    const base = pick(changed, NAMES) && { ...pick(found.fields, NAMES), ...pick(changed, NAMES) };
    await revise(encodeId('KeyResult', found.uuid), found.revision, [
      step(perform, keyResultUpdate, pick(changed, ['title', 'description', 'ownerId'])),
      step(perform, keyResultRedefine, base && { ...definitionInput(base), validFrom: found.start ?? null }),
      ...additions('redefined', REDEFINED, redefined, found.fields['redefined']).map((definition) =>
        step(perform, keyResultRedefine, definitionInput(definition)),
      ),
      step(perform, keyResultArchive, archivedNow(changed)),
    ]);
  },
};
