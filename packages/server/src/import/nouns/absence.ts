import { encodeId } from '../../id/encodeId.ts';
import { absenceArchive } from '../../organisation/commands/absenceArchive.ts';
import { absenceCreate } from '../../organisation/commands/absenceCreate.ts';
import { absenceUpdate } from '../../organisation/commands/absenceUpdate.ts';
import { toPlainDate } from '../../time/plainDate.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { archived, archivedNow } from './archived.ts';
import { oneByOne } from './oneByOne.ts';
import { pick } from './pick.ts';
import { revise, step } from './revise.ts';

const { isLate: _late, ...ARCHIVED } = archived;

/** Absences. */
export const absence: ImportNoun = {
  name: 'absence',
  plural: 'absences',
  zh: '缺勤',
  description: 'Days on which people do not work.',
  entityType: 'Absence',
  layout: 'FILE',
  within: ['person'],
  fields: {
    person: {
      kind: 'reference',
      noun: 'person',
      zh: '人员',
      input: 'personId',
      isRequired: true,
      isFixed: true,
      description: 'Who it is.',
    },
    kind: {
      kind: 'choice',
      choices: { VACATION: '休假', SICKNESS: '病假', PARENTAL: '育儿假', UNPAID: '无薪假', OTHER: '其他' },
      zh: '类型',
      isRequired: true,
      description: 'Why.',
    },
    startsOn: { kind: 'date', zh: '开始', isRequired: true, description: 'The first day.' },
    endsBefore: { kind: 'date', zh: '结束前', isRequired: true, description: 'The first day after it.' },
    // Two of one person cannot overlap, but one that was taken back does not count: it is out of the way before the next.
    archived: {
      ...ARCHIVED,
      description: 'true takes it back: its days count as worked again. It cannot be undone here.',
    },
  },
  find: async (tx, selection) =>
    (await tx.absence.findMany({ where: whereOf(selection), orderBy: { id: 'asc' } })).map((row) => ({
      uuid: row.id,
      revision: row.revision,
      source: row.source,
      externalId: row.externalId,
      fields: {
        person: encodeId('Person', row.personId),
        kind: row.kind,
        startsOn: toPlainDate(row.startsOn),
        endsBefore: toPlainDate(row.endsBefore),
        archived: row.archivedAt !== null,
      },
    })),
  create: (items, perform) =>
    items.every(({ archived }) => archived !== true)
      ? perform(absenceCreate, items)
      : oneByOne(items, async (item) => {
          const [id = ''] = await perform(absenceCreate, [item]);
          if (item['archived'] === true)
            await perform(absenceArchive, { id: encodeId('Absence', id), expectedRevision: 1 });
          return id;
        }),
  update: (found, changed, perform) =>
    revise(encodeId('Absence', found.uuid), found.revision, [
      step(perform, absenceUpdate, pick(changed, ['kind', 'startsOn', 'endsBefore'])),
      step(perform, absenceArchive, archivedNow(changed)),
    ]),
};
