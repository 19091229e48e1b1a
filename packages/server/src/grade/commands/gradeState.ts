import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id, name, origin, statementText } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { GradeCoverage } from '../../generated/prisma/client.ts';
import { indicator, statedFields } from '../gradeFields.ts';
import { levelsOf, unknownGrade } from '../levelsOf.ts';
import { writeVersions } from '../writeVersions.ts';

const grade = z.object({
  personId: id('Person'),
  periodId: id('Period'),
  coverage: z.enum(GradeCoverage).nullish(),
  scaleId: id('GradeScale'),
  code: name,
  text: statementText,
  indicators: z.array(indicator).nullish(),
  ...statedFields,
  ...origin,
});

/** Records grades that somebody stated; nothing is computed. Answers their ids in the order given. */
export const gradeState = defineCommand({
  name: 'gradeState',
  input: z.array(grade),
  rules: originRules,
  references: (grades) =>
    grades.flatMap(({ personId, periodId, scaleId, statedById }, index) => [
      { type: 'Person', id: personId, path: [index, 'personId'] },
      { type: 'Period', id: periodId, path: [index, 'periodId'] },
      { type: 'GradeScale', id: scaleId, path: [index, 'scaleId'] },
      { type: 'Person', id: statedById, path: [index, 'statedById'] },
    ]),
  async execute(grades, scope) {
    const { tx, newId, record } = scope;
    const levels = await levelsOf(
      tx,
      grades.map(({ scaleId }) => scaleId),
    );
    const rows = grades.map((grade) => ({
      id: newId(),
      grade,
      level: levels.find(({ scaleId, code }) => scaleId === grade.scaleId && code === grade.code),
    }));
    refuseAll(
      rows.flatMap(({ level }, index) => (level === undefined ? [unknownGrade([index, 'code'])] : [])),
    );
    const known = rows.flatMap(({ id, grade, level }) =>
      level === undefined ? [] : [{ id, grade, levelId: level.id }],
    );
    await tx.grade.createMany({
      data: known.map(
        ({ id, grade: { personId, periodId, coverage, scaleId, source, externalId }, levelId }) => ({
          id,
          personId,
          periodId,
          basis: 'STATED' as const,
          coverage: coverage ?? 'PERIOD',
          scaleId,
          levelId,
          source,
          externalId,
        }),
      ),
    });
    await writeVersions(
      known.map(({ id, grade: { scaleId, text, statedById, statedOn, indicators }, levelId }) => ({
        gradeId: id,
        revision: 1,
        scaleId,
        levelId,
        text,
        reason: null,
        statedById,
        statedOn,
        indicators: indicators ?? [],
      })),
      scope,
    );
    for (const { id } of known)
      record({ type: 'grade.stated', entityType: 'Grade', entityId: id, revision: 1 });
    return known.map(({ id }) => id);
  },
});
