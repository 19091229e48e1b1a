import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id } from '../../command/fields.ts';
import { ConflictError } from '../../error/ConflictError.ts';

/** Ends the closing of a period whose scores are all frozen. */
export const periodFinishClose = defineCommand({
  name: 'periodFinishClose',
  input: z.object({ id: id('Period') }),
  async execute({ id }, { tx, now, record }) {
    const { count } = await tx.period.updateMany({
      where: {
        id,
        state: 'CLOSING',
        objectives: { none: { frozenReadings: { none: { supersededAt: null } } } },
      },
      data: { state: 'CLOSED', closedAt: now, revision: { increment: 1 } },
    });
    if (count === 0)
      throw new ConflictError('The period is not being closed, or not all of its scores are frozen.');
    const { revision } = await tx.period.findUniqueOrThrow({ where: { id } });
    record({ type: 'period.closed', entityType: 'Period', entityId: id, revision });
    return id;
  },
});
