import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { unitInterval } from '../../command/decimalFields.ts';
import { id, stated } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { judgementFields, judgementReferences, judgementRules } from '../../judgement/judgementFields.ts';
import { assessedAtIssues } from '../../period/observedAtIssues.ts';
import { openObjective } from '../openObjective.ts';

/** Records a person's judgement of an objective: at the end of its period it replaces the calculated score. Null withdraws. */
export const objectiveAssess = defineCommand({
  name: 'objectiveAssess',
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
    refuseAll([...assessedAtIssues(at, period, now, ['observedAt'])]);
    const assessment = { id: newId(), objectiveId: id, value, ...judgement, observedAt: at };
    await tx.assessment.create({ data: assessment });
    record({ type: 'assessment.created', entityType: 'Assessment', entityId: assessment.id, revision: 1 });
    return assessment.id;
  },
});
