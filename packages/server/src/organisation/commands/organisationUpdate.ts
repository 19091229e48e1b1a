import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, kept, name } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { isTimeZone } from '../../time/isTimeZone.ts';

/** Changes the organisation's name and the time zone in which its dates are meant. */
export const organisationUpdate = defineCommand({
  name: 'organisationUpdate',
  input: z.object({ name: kept(name), timeZone: kept(name), expectedRevision }),
  rules: ({ timeZone }) =>
    timeZone == null || isTimeZone(timeZone)
      ? []
      : [
          {
            path: ['timeZone'],
            code: 'UNKNOWN_TIME_ZONE',
            message: 'This is not the IANA name of a time zone, as "Europe/Berlin" is.',
          },
        ],
  async execute({ expectedRevision, ...patch }, { tx, record }) {
    const before = await tx.organisation.findFirstOrThrow();
    const { count } = await tx.organisation.updateMany({
      where: { id: before.id, revision: expectedRevision },
      data: { ...defined(patch), revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({
      type: 'organisation.updated',
      entityType: 'Organisation',
      entityId: before.id,
      revision: expectedRevision + 1,
    });
    return before.id;
  },
});
