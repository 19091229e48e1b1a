import { enteredReading } from '../reading/enteredReading.ts';
import type { Reading } from '../reading/Reading.ts';
import { unknownReading } from '../reading/unknownReading.ts';
import { combine } from '../roll-up/combine.ts';
import type { ObjectiveInput } from './ObjectiveInput.ts';

/**
 * Where an objective stands: its children combined, or the progress typed in over them (`ENTERED`, `OVERRIDDEN`).
 *
 * Null without a definition (`NO_DEFINITION`), for a learning objective (`LEARNING_OBJECTIVE`), which has no number, and
 * whenever `combine` has no value.
 *
 * @throws {DomainError} `WEIGHT_NEGATIVE`.
 */
export function objectiveProgress(input: ObjectiveInput): Reading {
  if (input.definition === null) return unknownReading('NO_DEFINITION');
  const { commitment, rollUp } = input.definition;
  if (commitment === 'LEARNING') return unknownReading('LEARNING_OBJECTIVE');
  const override = input.override?.value ?? null;
  return override === null ? combine(input.children, rollUp) : enteredReading(override, 'OVERRIDDEN');
}
