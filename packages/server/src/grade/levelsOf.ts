import type { RuleIssue } from '../command/Command.ts';
import type { Tx } from '../database/Tx.ts';

/** The grade of a scale that has a code. */
export interface Level {
  readonly id: string;
  readonly scaleId: string;
  readonly code: string;
}

/** All grades of some scales. */
export const levelsOf = (tx: Tx, scaleIds: readonly string[]): Promise<Level[]> =>
  tx.gradeLevel.findMany({
    where: { scaleId: { in: [...scaleIds] } },
    select: { id: true, scaleId: true, code: true },
  });

/** `UNKNOWN_GRADE`: the scale has no such grade. */
export const unknownGrade = (path: RuleIssue['path']): RuleIssue => ({
  path,
  code: 'UNKNOWN_GRADE',
  message: 'The scale has no grade with this code.',
});
