import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id, name } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';

/** Renames a calendar. How it divides time stays: its periods follow from that. */
export const calendarUpdate = defineCommand({
  name: 'calendarUpdate',
  input: z.object({ id: id('Calendar'), name, expectedRevision }),
  async execute({ id, name, expectedRevision }, { tx, record }) {
    const { count } = await tx.calendar.updateMany({
      where: { id, revision: expectedRevision },
      data: { name, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(await tx.calendar.findUnique({ where: { id }, select: { revision: true } }));
    record({
      type: 'calendar.updated',
      entityType: 'Calendar',
      entityId: id,
      revision: expectedRevision + 1,
    });
    return id;
  },
});
