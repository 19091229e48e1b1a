import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import {
  assessmentFields,
  assessmentReferences,
  assessmentRules,
  judged,
} from '../../judgement/assessmentFields.ts';
import { authorIssues } from '../../judgement/authorIssues.ts';
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
    ...assessmentFields,
  }),
  rules: assessmentRules,
  references: assessmentReferences,
  async execute({ id, value, scaleId, point, role, observedAt, ...judgement }, { tx, now, newId, record }) {
    const { period } = await openKeyResult(tx, id);
    const at = observedAt ?? now;
    const said = await judged(tx, { value, scaleId, point, role });
    refuseAll([
      ...assessedAtIssues(at, period, now, ['observedAt']),
      ...(await authorIssues(tx, judgement.authorId, at, period)),
      ...('code' in said ? [said] : []),
    ]);
    const assessment = {
      id: newId(),
      keyResultId: id,
      ...('code' in said ? {} : said),
      ...judgement,
      observedAt: at,
    };
    await tx.assessment.create({ data: assessment });
    record({ type: 'assessment.created', entityType: 'Assessment', entityId: assessment.id, revision: 1 });
    return assessment.id;
  },
});
