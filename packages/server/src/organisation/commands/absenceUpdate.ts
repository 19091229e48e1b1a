import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { date, expectedRevision, id, kept } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { AbsenceKind } from '../../generated/prisma/client.ts';
import { toColumn, toPlainDate } from '../../time/plainDate.ts';
import { absentDaysIssues } from '../absentDaysIssues.ts';

/** Corrects the days or the kind of an absence. */
export const absenceUpdate = defineCommand({
  name: 'absenceUpdate',
  input: z.object({
    id: id('Absence'),
    kind: kept(z.enum(AbsenceKind)),
    startsOn: kept(date),
    endsBefore: kept(date),
    expectedRevision,
  }),
  async execute({ id, kind, expectedRevision, ...dates }, { tx, record }) {
    const before = await tx.absence.findUnique({ where: { id } });
    if (before === null) throw new NotFoundError();
    if (before.archivedAt !== null) throw new ConflictError('The absence is archived.');
    const startsOn = dates.startsOn ?? toPlainDate(before.startsOn);
    const endsBefore = dates.endsBefore ?? toPlainDate(before.endsBefore);
    refuseAll(absentDaysIssues(startsOn, endsBefore));
    const { count } = await tx.absence.updateMany({
      where: { id, revision: expectedRevision },
      data: {
        kind: kind ?? before.kind,
        startsOn: toColumn(startsOn),
        endsBefore: toColumn(endsBefore),
        revision: { increment: 1 },
      },
    });
    if (count === 0) refuseStale(before);
    record({ type: 'absence.updated', entityType: 'Absence', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
