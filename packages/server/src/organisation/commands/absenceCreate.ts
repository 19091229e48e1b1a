import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { date, id, origin } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { AbsenceKind } from '../../generated/prisma/client.ts';
import { toColumn } from '../../time/plainDate.ts';
import { absentDaysIssues } from '../absentDaysIssues.ts';

const absence = z.object({
  personId: id('Person'),
  kind: z.enum(AbsenceKind),
  startsOn: date,
  endsBefore: date,
  ...origin,
});

/** Records days on which people do not work. Two of one person cannot overlap. Answers their ids in the order given. */
export const absenceCreate = defineCommand({
  name: 'absenceCreate',
  input: z.array(absence),
  rules: (absences) => [
    ...originRules(absences),
    ...absences.flatMap(({ startsOn, endsBefore }, index) => absentDaysIssues(startsOn, endsBefore, [index])),
  ],
  references: (absences) =>
    absences.map(({ personId }, index) => ({ type: 'Person', id: personId, path: [index, 'personId'] })),
  async execute(absences, { tx, newId, record }) {
    const rows = absences.map(({ startsOn, endsBefore, ...rest }) => ({
      id: newId(),
      ...rest,
      startsOn: toColumn(startsOn),
      endsBefore: toColumn(endsBefore),
    }));
    await tx.absence.createMany({ data: rows });
    for (const { id } of rows)
      record({ type: 'absence.created', entityType: 'Absence', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
