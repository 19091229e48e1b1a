import { encodeId } from '../../id/encodeId.ts';
import { periodCreate } from '../../period/commands/periodCreate.ts';
import { periodOpen } from '../../period/commands/periodOpen.ts';
import { periodUpdate } from '../../period/commands/periodUpdate.ts';
import { toPlainDate } from '../../time/plainDate.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { oneByOne } from './oneByOne.ts';
import { pick } from './pick.ts';
import { publicId } from './publicId.ts';
import { revise, step } from './revise.ts';

/** What is stated of a period of a calendar; the rest follows. */
const OF_CALENDAR = ['calendarId', 'code', 'name', 'note', 'source', 'externalId'];

/** Periods. */
export const period: ImportNoun = {
  name: 'period',
  plural: 'periods',
  zh: '周期',
  description: 'Spans of days in which objectives are pursued.',
  entityType: 'Period',
  layout: 'FILE',
  fields: {
    calendar: {
      kind: 'reference',
      noun: 'calendar',
      zh: '日历',
      input: 'calendarId',
      isFixed: true,
      description: 'The calendar whose period it is: its kind and its days follow from its code.',
    },
    kind: {
      kind: 'choice',
      choices: {
        YEAR: '年',
        HALF_YEAR: '半年',
        QUARTER: '季度',
        BIMONTH: '双月',
        MONTH: '月',
        WEEK: '周',
        CUSTOM: '自定义',
      },
      zh: '类型',
      isFixed: true,
      description: 'What kind of span it is; two of one kind do not overlap, custom ones excepted.',
    },
    code: {
      kind: 'text',
      zh: '代码',
      isRequired: true,
      isFixed: true,
      description: 'Its short name, like 2026-Q4; no two share one.',
    },
    name: { kind: 'text', zh: '名称', description: 'Its name; the code when absent.' },
    startsOn: { kind: 'date', zh: '开始', isFixed: true, description: 'Its first day.' },
    endsBefore: {
      kind: 'date',
      zh: '结束前',
      isFixed: true,
      description: 'The first day after it.',
    },
    note: {
      kind: 'prose',
      zh: '备注',
      description: 'What is to be known about it, as that its year is assumed.',
    },
  },
  find: async (tx, selection) =>
    (await tx.period.findMany({ where: whereOf(selection), orderBy: { id: 'asc' } })).map((row) => ({
      uuid: row.id,
      revision: row.revision,
      source: row.source,
      externalId: row.externalId,
      fields: {
        calendar: publicId('Calendar', row.calendarId),
        kind: row.kind,
        code: row.code,
        name: row.name,
        startsOn: toPlainDate(row.startsOn),
        endsBefore: toPlainDate(row.endsBefore),
        note: row.note,
      },
    })),
  create: (items, perform) =>
    oneByOne(items, async (item) => {
      const [id = ''] =
        item['calendarId'] == null
          ? await perform(periodCreate, [item])
          : await perform(periodOpen, [pick(item, OF_CALENDAR)]);
      return id;
    }),
  update: (found, changed, perform) =>
    revise(encodeId('Period', found.uuid), found.revision, [
      step(perform, periodUpdate, pick(changed, ['name', 'note'])),
    ]),
};
