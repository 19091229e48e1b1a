import { enteredReading } from '../reading/enteredReading.ts';
import type { Reading } from '../reading/Reading.ts';
import { unknownReading } from '../reading/unknownReading.ts';
import type { KeyResultInput } from './KeyResultInput.ts';
import { keyResultProgress } from './keyResultProgress.ts';

/**
 * The score of a key result: its progress at the end of the period, or an assessment that replaces it.
 *
 * Null, `PERIOD_OPEN`, while the period is not over. An assessment of a key result of another measure than `ASSESSED`, or of
 * one that aligned objectives drive, is `ENTERED`, with the reason `ASSESSMENT_REPLACES`.
 *
 * @param input - The key result as of the end of its period.
 * @throws {DomainError} `WEIGHT_NEGATIVE` for a milestone.
 */
export function keyResultScore(input: KeyResultInput, { over }: { readonly over: boolean }): Reading {
  if (!over) return unknownReading('PERIOD_OPEN');
  const { definition } = input;
  const assessed = input.assessment?.value ?? null;
  const isJudged = definition?.measure === 'ASSESSED' && definition.driver !== 'ALIGNED';
  const replaces = definition !== null && !isJudged && assessed !== null;
  return replaces ? enteredReading(assessed, 'ASSESSMENT_REPLACES') : keyResultProgress(input);
}
