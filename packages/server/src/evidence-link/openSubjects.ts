import type { Tx } from '../database/Tx.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { openKeyResults } from '../key-result/openKeyResults.ts';
import { openObjectives } from '../objective/openObjectives.ts';
import type { SubjectField, Subjects } from './subjects.ts';

/**
 * Holds what evidence is about open for a change. Objectives first, as everywhere. What is not there is left to the
 * foreign keys.
 *
 * @throws {PeriodClosedError}
 * @throws {ConflictError} When one of them is archived.
 */
export async function openSubjects(tx: Tx, subjects: readonly Subjects[]): Promise<void> {
  const named = (field: SubjectField) => subjects.flatMap((subject) => subject[field] ?? []);
  const [objectiveIds, keyResultIds] = [named('objectiveId'), named('keyResultId')];
  if (objectiveIds.length > 0) await openObjectives(tx, objectiveIds);
  if (keyResultIds.length > 0) await openKeyResults(tx, keyResultIds);
  const archived = { archivedAt: { not: null } };
  const [workItemIds, storyIds] = [named('workItemId'), named('aboutStoryId')];
  const metricIds = named('metricId');
  const gone =
    (workItemIds.length > 0 &&
      (await tx.workItem.count({ where: { id: { in: workItemIds }, ...archived } })) > 0) ||
    (storyIds.length > 0 && (await tx.story.count({ where: { id: { in: storyIds }, ...archived } })) > 0) ||
    (metricIds.length > 0 && (await tx.metric.count({ where: { id: { in: metricIds }, ...archived } })) > 0);
  if (gone) throw new ConflictError('What it is about is archived.');
}
