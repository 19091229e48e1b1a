import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { decimal } from '../../command/decimalFields.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, id, instant, kept, name } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { factInstantIssues } from '../../time/factInstantIssues.ts';
import { reviseWorkItem } from '../reviseWorkItem.ts';
import { state, workItemRules } from '../workItemFields.ts';

/** Work has moved on: another state, other words for it, or another progress, from an instant on. */
export const workItemMove = defineCommand({
  name: 'workItemMove',
  input: z.object({
    id: id('WorkItem'),
    state: kept(state),
    stateText: name.nullish(),
    progress: decimal.nullish(),
    observedAt: instant.nullish(),
    expectedRevision,
  }),
  rules: ({ progress }) => workItemRules({ progress }),
  execute: ({ id, expectedRevision, observedAt, ...patch }, scope) =>
    reviseWorkItem({ id, expectedRevision }, 'workItem.moved', scope, (latest) => {
      const at = observedAt ?? scope.now;
      refuseAll(factInstantIssues(at, scope.now, latest.observedAt, ['observedAt']));
      return { ...defined(patch), observedAt: at };
    }),
});
