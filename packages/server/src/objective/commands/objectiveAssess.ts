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
import { openObjective } from '../openObjective.ts';

/** Records a person's judgement of an objective: at the end of its period it replaces the calculated score. Null withdraws. */
export const objectiveAssess = defineCommand({
  name: 'objectiveAssess',
  input: z.object({
    id: id('Objective'),
    ...assessmentFields,
  }),
  rules: assessmentRules,
  references: assessmentReferences,
  async execute({ id, value, scaleId, point, role, observedAt, ...judgement }, { tx, now, newId, record }) {
    const { period } = await openObjective(tx, id);
    const at = observedAt ?? now;
    const said = await judged(tx, { value, scaleId, point, role });
    refuseAll([
      ...assessedAtIssues(at, period, now, ['observedAt']),
      ...(await authorIssues(tx, judgement.authorId, at, period)),
      ...('code' in said ? [said] : []),
    ]);
    const assessment = {
      id: newId(),
      objectiveId: id,
      ...('code' in said ? {} : said),
      ...judgement,
      observedAt: at,
    };
    await tx.assessment.create({ data: assessment });
    record({ type: 'assessment.created', entityType: 'Assessment', entityId: assessment.id, revision: 1 });
    return assessment.id;
  },
});
