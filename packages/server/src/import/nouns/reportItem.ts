import { encodeId } from '../../id/encodeId.ts';
import { reportItemAdd } from '../../report/commands/reportItemAdd.ts';
import { reportItemUpdate } from '../../report/commands/reportItemUpdate.ts';
import { toPlainDate } from '../../time/plainDate.ts';
import { type ImportNoun, type Values, whereOf } from '../ImportNoun.ts';
import { isMap } from '../Wire.ts';
import { decimalText } from './decimalText.ts';
import { fuzzyDateField } from './fuzzyDateField.ts';
import { moneyField, moneyOfRow } from './moneyField.ts';
import { pick } from './pick.ts';
import { publicId } from './publicId.ts';
import { renamed } from './renamed.ts';
import { revise, step } from './revise.ts';

const LINKS = {
  objective: 'objectiveId',
  keyResult: 'keyResultId',
  statement: 'statementId',
  story: 'storyId',
  workItem: 'workItemId',
  incident: 'incidentId',
  metric: 'metricId',
  costSaving: 'costSavingId',
} as const;

/** What an item names, as the commands take it. */
function inputsOf({ links, support, ...values }: Values): Values {
  const { addresseePerson, ...asked } = isMap(support) ? support : {};
  return {
    ...values,
    ...(links === undefined ? {} : { links: renamed(links, LINKS) }),
    ...(support === undefined
      ? {}
      : { support: isMap(support) ? { ...asked, addresseeId: addresseePerson ?? null } : null }),
  };
}

/** Items of reports. */
export const reportItem: ImportNoun = {
  name: 'reportItem',
  plural: 'items',
  zh: '条目',
  description: 'What reports tell, one by one and below each other.',
  entityType: 'ReportItem',
  layout: 'NESTED',
  within: ['parent', 'report'],
  fields: {
    report: {
      kind: 'reference',
      noun: 'report',
      zh: '报告',
      input: 'reportId',
      isFixed: true,
      isInherited: true,
      description: 'The report; that of the item around it when absent.',
    },
    parent: {
      kind: 'reference',
      noun: 'reportItem',
      zh: '上级条目',
      input: 'parentId',
      isFixed: true,
      description: 'The section or item that it is part of.',
    },
    kind: {
      kind: 'choice',
      choices: {
        SECTION: '章节',
        HIGHLIGHT: '亮点',
        RESULT: '结果',
        PROBLEM: '问题',
        LESSON: '经验',
        PLAN_ITEM: '计划',
        SUPPORT_REQUEST: '支持',
        WORK_ITEM: '工作项',
        STATEMENT: '陈述',
        INCIDENT: '事件',
        REFLECTION: '反思',
        NEXT_GOAL: '下期目标',
        OPEN_QUESTION: '待定问题',
        OTHER: '其他',
      },
      zh: '类型',
      isRequired: true,
      isFixed: true,
      description: 'What it is.',
    },
    text: { kind: 'prose', zh: '正文', isRequired: true, description: 'The text as written.' },
    remedy: { kind: 'prose', zh: '改进', description: 'What is to be done about a problem.' },
    target: { kind: 'prose', zh: '预期', description: 'What a plan item or goal is to reach.' },
    stateText: { kind: 'text', zh: '状态原文', description: 'The state of work as it stood.' },
    progress: { kind: 'decimal', zh: '进度', description: 'Its progress as it stood.' },
    due: fuzzyDateField,
    support: {
      kind: 'part',
      zh: '支持',
      description: 'What somebody is asked for.',
      fields: {
        kind: {
          kind: 'choice',
          choices: { BUDGET: '预算', TRAINING: '培训', EVENT: '活动', COORDINATION: '协调', OTHER: '其他' },
          zh: '类型',
          isRequired: true,
          description: 'What kind of support.',
        },
        state: {
          kind: 'choice',
          choices: { REQUESTED: '已申请', GRANTED: '已批准', DECLINED: '已拒绝' },
          zh: '状态',
          default: 'REQUESTED',
          description: 'What became of it; REQUESTED when absent.',
        },
        addresseePerson: {
          kind: 'reference',
          noun: 'person',
          zh: '对象人员',
          description: 'The person who is asked, or',
        },
        addressee: { kind: 'text', zh: '对象', description: 'who is asked, in the words of the source.' },
        amount: moneyField('金额', 'The money that is asked for.'),
      },
    },
    repeats: {
      kind: 'reference',
      noun: 'reportItem',
      zh: '重复',
      input: 'repeatsId',
      isLate: true,
      description: 'The item that tells the same before it.',
    },
    links: {
      kind: 'list',
      zh: '关联',
      description: 'What it is about.',
      fields: {
        objective: { kind: 'reference', noun: 'objective', zh: '目标', description: 'An objective, or' },
        keyResult: { kind: 'reference', noun: 'keyResult', zh: '关键结果', description: 'a key result, or' },
        statement: { kind: 'reference', noun: 'statement', zh: '书面结果', description: 'a statement, or' },
        story: { kind: 'reference', noun: 'story', zh: '故事', description: 'a story, or' },
        workItem: { kind: 'reference', noun: 'workItem', zh: '工作项', description: 'a work item, or' },
        incident: { kind: 'reference', noun: 'incident', zh: '事件', description: 'an incident, or' },
        metric: { kind: 'reference', noun: 'metric', zh: '指标', description: 'a metric, or' },
        costSaving: { kind: 'reference', noun: 'costSaving', zh: '节约', description: 'a saving.' },
      },
    },
  },
  find: async (tx, selection) => {
    const rows = await tx.reportItem.findMany({
      where: { ...whereOf(selection), archivedAt: null },
      orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
      include: { links: { where: { endedAt: null }, orderBy: { ordinal: 'asc' } } },
    });
    return rows.map((row) => ({
      uuid: row.id,
      revision: row.revision,
      source: row.source,
      externalId: row.externalId,
      fields: {
        report: encodeId('Report', row.reportId),
        parent: publicId('ReportItem', row.parentId),
        kind: row.kind,
        text: row.text,
        remedy: row.remedy,
        target: row.target,
        stateText: row.stateText,
        progress: decimalText(row.progress),
        due:
          row.dueText === null
            ? null
            : {
                text: row.dueText,
                earliest: row.dueEarliest === null ? null : toPlainDate(row.dueEarliest),
                latest: row.dueLatest === null ? null : toPlainDate(row.dueLatest),
              },
        support:
          row.supportKind === null
            ? null
            : {
                kind: row.supportKind,
                state: row.supportState,
                addresseePerson: publicId('Person', row.addresseeId),
                addressee: row.addressee,
                amount: moneyOfRow(row.amountMinor, row.currency),
              },
        repeats: publicId('ReportItem', row.repeatsId),
        links: row.links.map((link) => ({
          objective: publicId('Objective', link.objectiveId),
          keyResult: publicId('KeyResult', link.keyResultId),
          statement: publicId('Statement', link.statementId),
          story: publicId('Story', link.storyId),
          workItem: publicId('WorkItem', link.workItemId),
          incident: publicId('Incident', link.incidentId),
          metric: publicId('Metric', link.metricId),
          costSaving: publicId('CostSaving', link.costSavingId),
        })),
      },
    }));
  },
  create: (items, perform) => perform(reportItemAdd, items.map(inputsOf)),
  update: (found, changed, perform) =>
    revise(encodeId('ReportItem', found.uuid), found.revision, [
      step(perform, reportItemUpdate, pick(inputsOf(changed), Object.keys(changed))),
    ]),
};
