import { encodeId } from '../../id/encodeId.ts';
import { toPlainDate } from '../../time/plainDate.ts';
import { workItemArchive } from '../../work-item/commands/workItemArchive.ts';
import { workItemMove } from '../../work-item/commands/workItemMove.ts';
import { workItemPlace } from '../../work-item/commands/workItemPlace.ts';
import { workItemUpdate } from '../../work-item/commands/workItemUpdate.ts';
import { workItemWrite } from '../../work-item/commands/workItemWrite.ts';
import type { Fields } from '../Field.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { archived, archivedNow } from './archived.ts';
import { decimalText } from './decimalText.ts';
import { effectiveStates } from './effective.ts';
import { fuzzyDateField } from './fuzzyDateField.ts';
import { historyField, statesAfter, statesOf } from './history.ts';
import { oneByOne } from './oneByOne.ts';
import { pick } from './pick.ts';
import { publicId } from './publicId.ts';
import { revise, step } from './revise.ts';

const STATE = {
  state: {
    kind: 'choice',
    choices: {
      PLANNED: '计划中',
      IN_PROGRESS: '进行中',
      IN_TEST: '测试中',
      BLOCKED: '受阻',
      DONE: '完成',
      DROPPED: '取消',
    },
    zh: '状态',
    default: 'PLANNED',
    description: 'How far it has come; PLANNED when absent.',
  },
  stateText: { kind: 'text', zh: '状态原文', description: 'Its state in the words of the source.' },
  progress: { kind: 'decimal', zh: '进度', description: 'Its progress as stated, like 50 %.' },
} as const satisfies Fields;

const HISTORY = historyField(STATE);

const MOVE = ['state', 'stateText', 'progress', 'observedAt'];

const PLACES = { objectiveId: 'objective', keyResultId: 'keyResult', parentId: 'parent' } as const;

/** Work items. */
export const workItem: ImportNoun = {
  name: 'workItem',
  plural: 'workItems',
  zh: '工作项',
  description: 'Work for objectives and key results, with its parts.',
  entityType: 'WorkItem',
  layout: 'NESTED',
  within: ['parent', 'keyResult', 'objective'],
  fields: {
    title: { kind: 'text', zh: '标题', isRequired: true, description: 'One line.' },
    description: { kind: 'prose', zh: '说明', description: 'Anything more.' },
    objective: {
      kind: 'reference',
      noun: 'objective',
      zh: '目标',
      input: 'objectiveId',
      description: 'The objective that it is for, or',
    },
    keyResult: {
      kind: 'reference',
      noun: 'keyResult',
      zh: '关键结果',
      input: 'keyResultId',
      description: 'the key result, or',
    },
    parent: {
      kind: 'reference',
      noun: 'workItem',
      zh: '上级工作项',
      input: 'parentId',
      description: 'the work that it is a part of.',
    },
    ...STATE,
    owner: {
      kind: 'reference',
      noun: 'person',
      zh: '负责人',
      input: 'ownerId',
      description: 'Who answers for it.',
    },
    due: fuzzyDateField,
    recurrence: {
      kind: 'part',
      zh: '重复',
      description: 'How it comes again.',
      fields: {
        every: { kind: 'integer', zh: '间隔', isRequired: true, description: 'Every how many.' },
        unit: {
          kind: 'choice',
          choices: { DAY: '天', WEEK: '周', MONTH: '月', QUARTER: '季度', YEAR: '年' },
          zh: '单位',
          isRequired: true,
          description: 'Days, weeks, months …',
        },
        amount: {
          kind: 'part',
          zh: '数量',
          description: 'How much each time.',
          fields: {
            value: { kind: 'decimal', zh: '值', isRequired: true, description: 'The number.' },
            unit: { kind: 'text', zh: '单位', description: 'Its unit.' },
          },
        },
      },
    },
    observedAt: {
      kind: 'instant',
      zh: '状态时间',
      description: 'When its state and progress were so; now when absent.',
    },
    history: HISTORY,
    archived,
  },
  find: async (tx, selection) => {
    const rows = await tx.workItem.findMany({
      where: whereOf(selection),
      orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
      include: { versions: { orderBy: { sequence: 'asc' } } },
    });
    return rows.map(({ versions, ...row }) => {
      const states = effectiveStates(versions);
      const known = states.at(-1);
      return {
        uuid: row.id,
        revision: row.revision,
        source: row.source,
        externalId: row.externalId,
        fields: {
          title: row.title,
          description: known?.description ?? null,
          objective: publicId('Objective', row.objectiveId),
          keyResult: publicId('KeyResult', row.keyResultId),
          parent: publicId('WorkItem', row.parentId),
          state: row.state,
          stateText: known?.stateText ?? null,
          progress: decimalText(row.progress),
          owner: publicId('Person', row.ownerId),
          due:
            known?.dueText == null
              ? null
              : {
                  text: known.dueText,
                  earliest: known.dueEarliest === null ? null : toPlainDate(known.dueEarliest),
                  latest: known.dueLatest === null ? null : toPlainDate(known.dueLatest),
                },
          recurrence:
            known?.recurrenceEvery == null
              ? null
              : {
                  every: known.recurrenceEvery,
                  unit: known.recurrenceUnit,
                  amount:
                    known.recurrenceAmount === null
                      ? null
                      : { value: decimalText(known.recurrenceAmount), unit: known.recurrenceAmountUnit },
                },
          observedAt: known?.observedAt.toISOString() ?? null,
          history: states.slice(0, -1).map((version) => ({
            state: version.state,
            stateText: version.stateText,
            progress: decimalText(version.progress),
            observedAt: version.observedAt.toISOString(),
          })),
          archived: row.archivedAt !== null,
        },
      };
    });
  },
  create: async (items, perform) => {
    if (items.every(({ history }) => history === undefined)) return perform(workItemWrite, items);
    return oneByOne(items, async (item) => {
      const [first, ...later] = statesOf(HISTORY, item);
      const [id = ''] = await perform(workItemWrite, [first ?? item]);
      await revise(
        encodeId('WorkItem', id),
        1,
        later.map((state) => step(perform, workItemMove, pick(state, MOVE))),
      );
      return id;
    });
  },
  update: async (found, changed, perform) => {
    const place = pick(changed, Object.keys(PLACES));
    // A place is stated as a whole: what did not change is stated again.
    const before = Object.fromEntries(
      Object.entries(PLACES).map(([input, name]) => [input, found.fields[name] ?? null]),
    );
    await revise(encodeId('WorkItem', found.uuid), found.revision, [
      step(perform, workItemPlace, place && { ...before, ...place }),
      step(perform, workItemUpdate, pick(changed, ['title', 'description', 'ownerId', 'due', 'recurrence'])),
      ...(changed['history'] === undefined
        ? [step(perform, workItemMove, pick(changed, MOVE))]
        : statesAfter(HISTORY, found, changed).map((state) =>
            step(perform, workItemMove, pick(state, MOVE)),
          )),
      step(perform, workItemArchive, archivedNow(changed)),
    ]);
  },
};
