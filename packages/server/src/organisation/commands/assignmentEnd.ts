import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { date, expectedRevision, id } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { toColumn, toPlainDate } from '../../time/plainDate.ts';

/** Ends an assignment before a date; what it was until then stays. */
export const assignmentEnd = defineCommand({
  name: 'assignmentEnd',
  input: z.object({ id: id('Assignment'), endsBefore: date, expectedRevision }),
  async execute({ id, endsBefore, expectedRevision }, { tx, record }) {
    const before = await tx.assignment.findUnique({ where: { id } });
    if (before === null) throw new NotFoundError();
    if (endsBefore <= toPlainDate(before.startsOn))
      refuseAll([
        { path: ['endsBefore'], code: 'EMPTY_SPAN', message: 'The assignment ends before it starts.' },
      ]);
    const { count } = await tx.assignment.updateMany({
      where: { id, revision: expectedRevision },
      data: { endsBefore: toColumn(endsBefore), revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({
      type: 'assignment.ended',
      entityType: 'Assignment',
      entityId: id,
      revision: expectedRevision + 1,
    });
    return id;
  },
});
