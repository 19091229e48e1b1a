import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { date, expectedRevision, id, optional } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { dateIn } from '../../time/dateIn.ts';
import { toColumn, toPlainDate } from '../../time/plainDate.ts';

/** Ends a granted role: from today on unless another day is stated. One that has not begun never does. */
export const roleRevoke = defineCommand({
  name: 'roleRevoke',
  input: z.object({ id: id('RoleGrant'), endsBefore: optional(date), expectedRevision }),
  async execute({ id, endsBefore, expectedRevision }, { tx, now, record }) {
    const before = await tx.roleGrant.findUnique({ where: { id } });
    if (before === null) throw new NotFoundError();
    const { timeZone } = await tx.organisation.findFirstOrThrow({ select: { timeZone: true } });
    const wanted = endsBefore ?? dateIn(now, timeZone);
    const first = toPlainDate(before.startsOn);
    const neverBegins = wanted < first;
    const { count } = await tx.roleGrant.updateMany({
      where: { id, revision: expectedRevision },
      data: { endsBefore: toColumn(neverBegins ? first : wanted), revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({
      type: 'roleGrant.ended',
      entityType: 'RoleGrant',
      entityId: id,
      revision: expectedRevision + 1,
    });
    return id;
  },
});
