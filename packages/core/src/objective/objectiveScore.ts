import { enteredReading } from '../reading/enteredReading.ts';
import type { Reading } from '../reading/Reading.ts';
import { unknownReading } from '../reading/unknownReading.ts';
import type { ObjectiveInput } from './ObjectiveInput.ts';
import { objectiveProgress } from './objectiveProgress.ts';

/**
 * The score of an objective: the scores of its children combined, or an assessment that replaces that
 * (`ENTERED`, `ASSESSMENT_REPLACES`).
 *
 * Null for a learning objective (`LEARNING_OBJECTIVE`), which never has a number, and for any other while the period is
 * not over (`PERIOD_OPEN`).
 *
 * @param input - The objective with the *scores* of its children.
 * @throws {DomainError} `WEIGHT_NEGATIVE`.
 */
export function objectiveScore(input: ObjectiveInput, { over }: { readonly over: boolean }): Reading {
  if (input.definition?.commitment === 'LEARNING') return unknownReading('LEARNING_OBJECTIVE');
  if (!over) return unknownReading('PERIOD_OPEN');
  const assessed = input.definition === null ? null : (input.assessment?.value ?? null);
  return assessed === null ? objectiveProgress(input) : enteredReading(assessed, 'ASSESSMENT_REPLACES');
}
