import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { unitInterval } from '../../command/decimalFields.ts';
import { id, stated } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { authorIssues } from '../../judgement/authorIssues.ts';
import { judgementFields, judgementReferences, judgementRules } from '../../judgement/judgementFields.ts';
import { observedAtIssues } from '../../period/observedAtIssues.ts';
import { openObjective } from '../openObjective.ts';

/** Enters an objective's progress over the calculated one, with a reason, until it is withdrawn by null. */
export const objectiveOverride = defineCommand({
  name: 'objectiveOverride',
  input: z.object({
    id: id('Objective'),
    value: stated(unitInterval),
    ...judgementFields,
  }),
  rules: judgementRules,
  references: judgementReferences,
  async execute({ id, value, observedAt, ...judgement }, { tx, now, newId, record }) {
    const { period } = await openObjective(tx, id);
    const at = observedAt ?? now;
    refuseAll([
      ...observedAtIssues(at, period, now, ['observedAt']),
      ...(await authorIssues(tx, judgement.authorId, at, period)),
    ]);
    const override = { id: newId(), objectiveId: id, value, ...judgement, observedAt: at };
    await tx.override.create({ data: override });
    record({ type: 'override.created', entityType: 'Override', entityId: override.id, revision: 1 });
    return override.id;
  },
});
