import { encodeId } from '../../id/encodeId.ts';
import { assignmentCreate } from '../../organisation/commands/assignmentCreate.ts';
import { assignmentEnd } from '../../organisation/commands/assignmentEnd.ts';
import { toPlainDate } from '../../time/plainDate.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { pick } from './pick.ts';
import { publicId } from './publicId.ts';
import { revise, step } from './revise.ts';

/** Assignments. */
export const assignment: ImportNoun = {
  name: 'assignment',
  plural: 'assignments',
  zh: '任职',
  description: 'Places of people in teams over days.',
  entityType: 'Assignment',
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
    team: {
      kind: 'reference',
      noun: 'team',
      zh: '团队',
      input: 'teamId',
      isRequired: true,
      isFixed: true,
      description: 'In which team.',
    },
    manager: {
      kind: 'reference',
      noun: 'person',
      zh: '上级',
      input: 'managerId',
      isFixed: true,
      description: 'The manager there.',
    },
    title: { kind: 'text', zh: '职位', isFixed: true, description: 'The title of the position.' },
    fte: {
      kind: 'weight',
      zh: '工时比例',
      default: 10_000,
      isFixed: true,
      description: 'Share of full time, as 50 % or 5000 basis points; full time when absent.',
    },
    startsOn: { kind: 'date', zh: '开始', isRequired: true, isFixed: true, description: 'Its first day.' },
    endsBefore: {
      kind: 'date',
      zh: '结束前',
      description: 'The first day after it; absent while it goes on.',
    },
  },
  find: async (tx, selection) =>
    (await tx.assignment.findMany({ where: whereOf(selection), orderBy: { id: 'asc' } })).map((row) => ({
      uuid: row.id,
      revision: row.revision,
      source: row.source,
      externalId: row.externalId,
      fields: {
        person: encodeId('Person', row.personId),
        team: encodeId('Team', row.teamId),
        manager: publicId('Person', row.managerId),
        title: row.title,
        fte: row.fte,
        startsOn: toPlainDate(row.startsOn),
        endsBefore: row.endsBefore === null ? null : toPlainDate(row.endsBefore),
      },
    })),
  create: (items, perform) => perform(assignmentCreate, items),
  update: (found, changed, perform) =>
    revise(encodeId('Assignment', found.uuid), found.revision, [
      step(perform, assignmentEnd, pick(changed, ['endsBefore'])),
    ]),
};
