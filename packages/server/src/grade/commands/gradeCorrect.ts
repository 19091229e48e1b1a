import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { date, expectedRevision, id, kept, name, reason, statementText } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { NotFoundError } from '../../error/NotFoundError.ts';
import { toPlainDate } from '../../time/plainDate.ts';
import { indicator } from '../gradeFields.ts';
import { levelsOf, unknownGrade } from '../levelsOf.ts';
import { writeVersions } from '../writeVersions.ts';

/** Corrects a stated grade by a new version; the versions before stay. */
export const gradeCorrect = defineCommand({
  name: 'gradeCorrect',
  input: z.object({
    id: id('Grade'),
    reason,
    code: kept(name),
    text: kept(statementText),
    indicators: z.array(indicator).nullish(),
    statedById: id('Person').nullish(),
    statedOn: date.nullish(),
    expectedRevision,
  }),
  references: ({ statedById }) => [{ type: 'Person', id: statedById, path: ['statedById'] }],
  async execute({ id, reason, code, text, indicators, statedById, statedOn, expectedRevision }, scope) {
    const { tx, record } = scope;
    const grade = await tx.grade.findUnique({
      where: { id },
      include: {
        versions: {
          orderBy: { revision: 'desc' },
          take: 1,
          include: { indicators: { orderBy: { ordinal: 'asc' } } },
        },
      },
    });
    const before = grade?.versions[0];
    if (grade === null || before === undefined) throw new NotFoundError();
    const level =
      code === undefined
        ? { id: grade.levelId }
        : (await levelsOf(tx, [grade.scaleId])).find((level) => level.code === code);
    if (level === undefined) refuseAll([unknownGrade(['code'])]);
    const revision = expectedRevision + 1;
    const levelId = level?.id ?? grade.levelId;
    const { count } = await tx.grade.updateMany({
      where: { id, revision: expectedRevision },
      data: { levelId, revision },
    });
    if (count === 0) refuseStale(grade);
    const dayBefore = before.statedOn === null ? null : toPlainDate(before.statedOn);
    await writeVersions(
      [
        {
          gradeId: id,
          revision,
          scaleId: grade.scaleId,
          levelId,
          text: text ?? before.text,
          reason,
          statedById: statedById === undefined ? before.statedById : statedById,
          statedOn: statedOn === undefined ? dayBefore : statedOn,
          indicators:
            indicators === undefined
              ? before.indicators.map(({ name, text, met }) => ({ name, text, met }))
              : (indicators ?? []),
        },
      ],
      scope,
    );
    record({ type: 'grade.corrected', entityType: 'Grade', entityId: id, revision });
    return id;
  },
});
