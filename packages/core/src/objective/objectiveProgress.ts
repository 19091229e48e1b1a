import { enteredReading } from '../reading/enteredReading.ts';
import type { Reading } from '../reading/Reading.ts';
import { unknownReading } from '../reading/unknownReading.ts';
import { combinedProgress } from './combinedProgress.ts';
import type { ObjectiveInput } from './ObjectiveInput.ts';

/**
 * Where an objective stands: the children of its driver combined, or the progress typed in over them (`ENTERED`,
 * `OVERRIDDEN`).
 *
 * Null without a definition (`NO_DEFINITION`), for a learning objective (`LEARNING_OBJECTIVE`), which has no number, without
 * a driver (`ROLL_UP_OFF`), when it depends on itself (`ALIGNMENT_CYCLE`), and whenever `combine` has no value.
 *
 * @throws {DomainError} `WEIGHT_NEGATIVE`.
 */
export function objectiveProgress(input: ObjectiveInput): Reading {
  if (input.definition === null) return unknownReading('NO_DEFINITION');
  if (input.definition.commitment === 'LEARNING') return unknownReading('LEARNING_OBJECTIVE');
  const override = input.override?.value ?? null;
  return override === null
    ? combinedProgress(input, input.definition)
    : enteredReading(override, 'OVERRIDDEN');
}
