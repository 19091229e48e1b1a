import type { Tx } from '../database/Tx.ts';
import type { ValidationIssue } from '../error/ValidationError.ts';
import { employmentIssues } from '../organisation/employmentIssues.ts';
import type { OpenPeriod } from '../period/lockOpenPeriods.ts';

/** What is wrong with the author of a judgement: they were not with the organisation yet, or any more. */
export const authorIssues = (
  tx: Pick<Tx, 'assignment'>,
  authorId: string | null,
  observedAt: Date,
  { timeZone }: OpenPeriod,
): Promise<ValidationIssue[]> =>
  employmentIssues(tx, [{ authorId, observedAt, timeZone, path: ['observedAt'] }]);
