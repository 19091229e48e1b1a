import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { lockOpenPeriods } from '../lockOpenPeriods.ts';

/** Begins to close a period that is over: from here on it takes no changes. `closePeriod` freezes its scores and ends it. */
export const periodClose = defineCommand({
  name: 'periodClose',
  input: z.object({ id: id('Period'), expectedRevision }),
  async execute({ id, expectedRevision }, { tx, now, record }) {
    // The whole lock at once: two that close it would otherwise each wait for the other's share of it.
    await tx.$queryRaw`SELECT 1 FROM "Period" WHERE id = ${id}::uuid FOR UPDATE`;
    const period = (await lockOpenPeriods(tx, [id])).get(id);
    if (period === undefined) throw new NotFoundError();
    if (now < period.end)
      throw new ConflictError(
        `The period is not over: it can be closed from ${period.end.toISOString()} on.`,
      );
    const { count } = await tx.period.updateMany({
      where: { id, revision: expectedRevision },
      data: { state: 'CLOSING', revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(await tx.period.findUnique({ where: { id }, select: { revision: true } }));
    record({ type: 'period.closing', entityType: 'Period', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
