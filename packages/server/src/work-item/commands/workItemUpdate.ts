import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, id, kept, name, prose } from '../../command/fields.ts';
import { reviseWorkItem } from '../reviseWorkItem.ts';
import { due, dueColumns, recurrence, recurrenceColumns, workItemRules } from '../workItemFields.ts';

/** Corrects what work is, who answers for it and when it is due. What was known before stays known. */
export const workItemUpdate = defineCommand({
  name: 'workItemUpdate',
  input: z.object({
    id: id('WorkItem'),
    title: kept(name),
    description: prose.nullish(),
    ownerId: id('Person').nullish(),
    due: due.nullish(),
    recurrence: recurrence.nullish(),
    expectedRevision,
  }),
  rules: (patch) => workItemRules(patch),
  references: ({ ownerId }) => [{ type: 'Person', id: ownerId, path: ['ownerId'] }],
  execute: ({ id, expectedRevision, due, recurrence, ...patch }, scope) =>
    reviseWorkItem({ id, expectedRevision }, 'workItem.updated', scope, () => ({
      ...defined(patch),
      ...(due === undefined ? {} : dueColumns(due)),
      ...(recurrence === undefined ? {} : recurrenceColumns(recurrence)),
    })),
});
