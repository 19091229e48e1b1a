import { encodeId } from '../../id/encodeId.ts';
import { calendarCreate } from '../../period/commands/calendarCreate.ts';
import { calendarUpdate } from '../../period/commands/calendarUpdate.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { pick } from './pick.ts';
import { revise, step } from './revise.ts';

/** Calendars. */
export const calendar: ImportNoun = {
  name: 'calendar',
  plural: 'calendars',
  zh: '日历',
  description: 'Ways to divide time into years, quarters and weeks.',
  entityType: 'Calendar',
  layout: 'FILE',
  fields: {
    code: {
      kind: 'text',
      zh: '代码',
      isRequired: true,
      isFixed: true,
      description: 'Its short name; no two share one.',
    },
    name: { kind: 'text', zh: '名称', description: 'Its name; the code when absent.' },
    firstMonth: {
      kind: 'integer',
      zh: '首月',
      isRequired: true,
      isFixed: true,
      description: 'The month in which its years begin, 1…12.',
    },
    firstDay: {
      kind: 'choice',
      choices: {
        MONDAY: '周一',
        TUESDAY: '周二',
        WEDNESDAY: '周三',
        THURSDAY: '周四',
        FRIDAY: '周五',
        SATURDAY: '周六',
        SUNDAY: '周日',
      },
      zh: '首日',
      isRequired: true,
      isFixed: true,
      description: 'The day on which its weeks begin.',
    },
    minimumDays: {
      kind: 'integer',
      zh: '首周最少天数',
      isRequired: true,
      isFixed: true,
      description: 'How many days of a year its first week has at least, 1…7.',
    },
  },
  find: async (tx, selection) =>
    (await tx.calendar.findMany({ where: whereOf(selection), orderBy: { id: 'asc' } })).map((row) => ({
      uuid: row.id,
      revision: row.revision,
      source: row.source,
      externalId: row.externalId,
      fields: {
        code: row.code,
        name: row.name,
        firstMonth: row.firstMonth,
        firstDay: row.firstDay,
        minimumDays: row.minimumDays,
      },
    })),
  create: (items, perform) => perform(calendarCreate, items),
  update: (found, changed, perform) =>
    revise(encodeId('Calendar', found.uuid), found.revision, [
      step(perform, calendarUpdate, pick(changed, ['name'])),
    ]),
};
