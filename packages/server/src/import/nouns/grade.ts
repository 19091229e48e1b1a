import { gradeCorrect } from '../../grade/commands/gradeCorrect.ts';
import { gradeState } from '../../grade/commands/gradeState.ts';
import { encodeId } from '../../id/encodeId.ts';
import { toPlainDate } from '../../time/plainDate.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { oneByOne } from './oneByOne.ts';
import { publicId } from './publicId.ts';
import { revise, step } from './revise.ts';

/** Grades. */
export const grade: ImportNoun = {
  name: 'grade',
  plural: 'grades',
  zh: '绩效等级',
  description: 'Grades that somebody stated; nothing is computed.',
  entityType: 'Grade',
  layout: 'FILE',
  within: ['period', 'person'],
  fields: {
    person: {
      kind: 'reference',
      noun: 'person',
      zh: '人员',
      input: 'personId',
      isRequired: true,
      isFixed: true,
      description: 'Whose it is.',
    },
    period: {
      kind: 'reference',
      noun: 'period',
      zh: '周期',
      input: 'periodId',
      isRequired: true,
      isFixed: true,
      description: 'The period.',
    },
    coverage: {
      kind: 'choice',
      choices: { PERIOD: '整个周期', MONTHS_NOT_LISTED: '未列出的各月' },
      zh: '覆盖',
      default: 'PERIOD',
      isFixed: true,
      description: 'What of the period it is about; PERIOD when absent.',
    },
    scale: {
      kind: 'reference',
      noun: 'gradeScale',
      zh: '等级表',
      input: 'scaleId',
      isRequired: true,
      isFixed: true,
      description: 'The scale.',
    },
    code: { kind: 'text', zh: '等级', isRequired: true, description: 'The code of a grade of the scale.' },
    text: { kind: 'prose', zh: '原文', isRequired: true, description: 'The words of the source.' },
    indicators: {
      kind: 'list',
      zh: '指标',
      description: 'What was said of indicators.',
      fields: {
        name: { kind: 'text', zh: '名称', isRequired: true, description: 'The indicator.' },
        text: { kind: 'prose', zh: '原文', isRequired: true, description: 'What was said.' },
        met: { kind: 'boolean', zh: '达标', description: 'Whether it was met.' },
      },
    },
    statedBy: {
      kind: 'reference',
      noun: 'person',
      zh: '评定人',
      input: 'statedById',
      description: 'Who stated it.',
    },
    statedOn: { kind: 'date', zh: '评定日期', description: 'When.' },
    reason: { kind: 'prose', zh: '更正原因', description: 'Why it was corrected; needed to correct it.' },
  },
  find: async (tx, selection) => {
    const rows = await tx.grade.findMany({
      where: whereOf(selection),
      orderBy: { id: 'asc' },
      include: {
        level: { select: { code: true } },
        versions: {
          orderBy: { revision: 'desc' },
          take: 1,
          include: { indicators: { orderBy: { ordinal: 'asc' } } },
        },
      },
    });
    return rows.map(({ versions: [known], ...row }) => ({
      uuid: row.id,
      revision: row.revision,
      source: row.source,
      externalId: row.externalId,
      fields: {
        person: encodeId('Person', row.personId),
        period: encodeId('Period', row.periodId),
        coverage: row.coverage,
        scale: encodeId('GradeScale', row.scaleId),
        code: row.level.code,
        text: known?.text ?? null,
        indicators: (known?.indicators ?? []).map(({ name, text, met }) => ({ name, text, met })),
        statedBy: publicId('Person', known?.statedById ?? null),
        statedOn: known?.statedOn == null ? null : toPlainDate(known.statedOn),
        reason: known?.reason ?? null,
      },
    }));
  },
  create: (items, perform) =>
    items.every(({ reason }) => reason === undefined)
      ? perform(gradeState, items)
      : oneByOne(items, async ({ reason, ...item }) => {
          const [id = ''] = await perform(gradeState, [item]);
          // One that was corrected before is written as it is now, with why it was corrected.
          if (reason !== undefined)
            await perform(gradeCorrect, { id: encodeId('Grade', id), expectedRevision: 1, reason });
          return id;
        }),
  update: (found, changed, perform) =>
    revise(encodeId('Grade', found.uuid), found.revision, [step(perform, gradeCorrect, changed)]),
};
