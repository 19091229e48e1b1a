import { DIRECTORY_FIELDS } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { date, name } from '../../command/fields.ts';
import { dateIn } from '../../time/dateIn.ts';
import { toColumn } from '../../time/plainDate.ts';

/** Begins to import people of a directory: lines are sent next. What was begun with this source before and not applied is forgotten. */
export const directoryStart = defineCommand({
  name: 'directoryStart',
  input: z.object({
    source: name,
    /** SHA-256 (hex) of the file. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    /** From when changes of teams and managers hold; today in the organisation when absent. */
    effectiveOn: date.nullish(),
    isComplete: z.boolean(),
    fields: z.array(z.enum(DIRECTORY_FIELDS)),
  }),
  rules: ({ fields }) =>
    fields.includes('externalId')
      ? []
      : [
          {
            path: ['fields'],
            code: 'REQUIRED',
            message: 'Without externalId nobody can be told from another.',
          },
        ],
  async execute({ effectiveOn, ...run }, { tx, now, newId, record }) {
    const id = newId();
    const begun = { source: run.source, state: { in: ['STAGING' as const, 'PLANNED' as const] } };
    await tx.directoryRow.deleteMany({ where: { run: begun } });
    await tx.directoryRun.updateMany({ where: begun, data: { state: 'ABANDONED' } });
    const { timeZone } = await tx.organisation.findFirstOrThrow({ select: { timeZone: true } });
    const on = effectiveOn ?? dateIn(now, timeZone);
    await tx.directoryRun.create({ data: { id, ...run, effectiveOn: toColumn(on) } });
    record({ type: 'directoryRun.started', entityType: 'DirectoryRun', entityId: id, revision: 1 });
    return id;
  },
});
