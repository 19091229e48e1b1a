import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { date, expectedRevision, id, kept, name } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { Language } from '../../generated/prisma/client.ts';
import { toColumn } from '../../time/plainDate.ts';
import { openReport } from '../openReport.ts';

/** Changes what a report says of itself. What it tells changes by its items. */
export const reportUpdate = defineCommand({
  name: 'reportUpdate',
  input: z.object({
    id: id('Report'),
    title: kept(name),
    authorId: id('Person').nullish(),
    teamId: id('Team').nullish(),
    language: z.enum(Language).nullish(),
    writtenOn: date.nullish(),
    writtenText: name.nullish(),
    expectedRevision,
  }),
  references: ({ authorId, teamId }) => [
    { type: 'Person', id: authorId, path: ['authorId'] },
    { type: 'Team', id: teamId, path: ['teamId'] },
  ],
  async execute({ id, expectedRevision, writtenOn, ...patch }, { tx, record }) {
    const before = await openReport(tx, id);
    if (before.revision !== expectedRevision) refuseStale(before);
    const { authorId = before.authorId, teamId = before.teamId } = patch;
    if (authorId === null && teamId === null)
      refuseAll([{ path: ['authorId'], code: 'REQUIRED', message: 'State the author or the team.' }]);
    await tx.report.update({
      where: { id },
      data: {
        ...defined({ ...patch, writtenOn: writtenOn == null ? writtenOn : toColumn(writtenOn) }),
        revision: { increment: 1 },
      },
    });
    record({ type: 'report.updated', entityType: 'Report', entityId: id, revision: expectedRevision + 1 });
    return id;
  },
});
