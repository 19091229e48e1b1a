import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { unitInterval } from '../../command/decimalFields.ts';
import { id, stated } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { judgementFields, judgementReferences, judgementRules } from '../../judgement/judgementFields.ts';
import { assessedAtIssues } from '../../period/observedAtIssues.ts';
import { openKeyResult } from '../openKeyResult.ts';

/**
 * Records a person's judgement of a key result. It is the value of one that is assessed, and replaces the calculated
 * score of any other. Null withdraws.
 */
export const keyResultAssess = defineCommand({
  name: 'keyResultAssess',
  input: z.object({
    id: id('KeyResult'),
    value: stated(unitInterval),
    ...judgementFields,
  }),
  rules: judgementRules,
  references: judgementReferences,
  async execute({ id, value, observedAt, ...judgement }, { tx, now, newId, record }) {
    const { period } = await openKeyResult(tx, id);
    const at = observedAt ?? now;
    refuseAll([...assessedAtIssues(at, period, now, ['observedAt'])]);
    const assessment = { id: newId(), keyResultId: id, value, ...judgement, observedAt: at };
    await tx.assessment.create({ data: assessment });
    record({ type: 'assessment.created', entityType: 'Assessment', entityId: assessment.id, revision: 1 });
    return assessment.id;
  },
});
