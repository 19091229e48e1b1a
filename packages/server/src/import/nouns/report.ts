import { encodeId } from '../../id/encodeId.ts';
import { reportArchive } from '../../report/commands/reportArchive.ts';
import { reportUpdate } from '../../report/commands/reportUpdate.ts';
import { reportWrite } from '../../report/commands/reportWrite.ts';
import { toPlainDate } from '../../time/plainDate.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { archived, archivedNow } from './archived.ts';
import { pick } from './pick.ts';
import { publicId } from './publicId.ts';
import { revise, step } from './revise.ts';

/** Reports. */
export const report: ImportNoun = {
  name: 'report',
  plural: 'reports',
  zh: '报告',
  description: 'Reports as they were written; what they tell are their items.',
  entityType: 'Report',
  layout: 'FILE',
  within: ['period'],
  fields: {
    kind: {
      kind: 'choice',
      choices: { WEEKLY: '周报', MONTHLY: '月报', HALF_YEARLY: '半年总结', ANNUAL: '年度总结' },
      zh: '类型',
      isRequired: true,
      isFixed: true,
      description: 'How long a time it is about.',
    },
    period: {
      kind: 'reference',
      noun: 'period',
      zh: '周期',
      input: 'periodId',
      isRequired: true,
      isFixed: true,
      description: 'The period that it is about.',
    },
    author: {
      kind: 'reference',
      noun: 'person',
      zh: '作者',
      input: 'authorId',
      description: 'Who wrote it.',
    },
    team: {
      kind: 'reference',
      noun: 'team',
      zh: '团队',
      input: 'teamId',
      description: 'The team that it is about.',
    },
    title: { kind: 'text', zh: '标题', isRequired: true, description: 'Its title.' },
    language: {
      kind: 'choice',
      choices: { EN: '英文', ZH: '中文' },
      zh: '语言',
      description: 'In which it is written.',
    },
    writtenOn: { kind: 'date', zh: '撰写日期', description: 'The day on which it was written.' },
    writtenText: { kind: 'text', zh: '日期原文', description: 'That day in the words of the source.' },
    archived,
  },
  find: async (tx, selection) =>
    (
      await tx.report.findMany({
        where: whereOf(selection),
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      })
    ).map((row) => ({
      uuid: row.id,
      revision: row.revision,
      source: row.source,
      externalId: row.externalId,
      fields: {
        kind: row.kind,
        period: encodeId('Period', row.periodId),
        author: publicId('Person', row.authorId),
        team: publicId('Team', row.teamId),
        title: row.title,
        language: row.language,
        writtenOn: row.writtenOn === null ? null : toPlainDate(row.writtenOn),
        writtenText: row.writtenText,
        archived: row.archivedAt !== null,
      },
    })),
  create: (items, perform) => perform(reportWrite, items),
  update: (found, { archived, ...changed }, perform) =>
    revise(encodeId('Report', found.uuid), found.revision, [
      step(perform, reportUpdate, pick(changed, Object.keys(changed))),
      step(perform, reportArchive, archivedNow(archived === undefined ? {} : { archived })),
    ]),
};
