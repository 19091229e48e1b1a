import type { Tx } from '../database/Tx.ts';
import type { ValidationIssue } from '../error/ValidationError.ts';
import { dateIn } from '../time/dateIn.ts';
import { toPlainDate } from '../time/plainDate.ts';

/** What somebody is said to have observed. */
export interface Authored {
  /** The author's UUID; null when not stated. */
  readonly authorId: string | null;
  readonly observedAt: Date;
  /** In which the days of assignments are meant. */
  readonly timeZone: string;
  readonly path: ValidationIssue['path'];
}

/**
 * `BEFORE_HIRE` for what was observed by a person before their first assignment, `AFTER_LEAVING` for what was observed when none was in force any more.
 * Whoever has no assignments is not judged. One statement.
 */
export async function employmentIssues(
  tx: Pick<Tx, 'assignment'>,
  authored: readonly Authored[],
): Promise<ValidationIssue[]> {
  const authors = [...new Set(authored.flatMap(({ authorId }) => authorId ?? []))];
  if (authors.length === 0) return [];
  const assignments = await tx.assignment.findMany({
    where: { personId: { in: authors } },
    select: { personId: true, startsOn: true, endsBefore: true },
  });
  return authored.flatMap(({ authorId, observedAt, timeZone, path }): ValidationIssue[] => {
    const own = assignments.filter(({ personId }) => personId === authorId);
    if (own.length === 0) return [];
    const day = dateIn(observedAt, timeZone);
    const begun = own.filter(({ startsOn }) => toPlainDate(startsOn) <= day);
    if (begun.length === 0)
      return [{ path, code: 'BEFORE_HIRE', message: 'The author was not with the organisation yet.' }];
    if (begun.some(({ endsBefore }) => endsBefore === null || day < toPlainDate(endsBefore))) return [];
    return [{ path, code: 'AFTER_LEAVING', message: 'The author was not with the organisation any more.' }];
  });
}
