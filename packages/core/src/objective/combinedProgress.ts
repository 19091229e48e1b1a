import type { Reading } from '../reading/Reading.ts';
import { unknownReading } from '../reading/unknownReading.ts';
import { combine } from '../roll-up/combine.ts';
import { drivingChildren } from './drivingChildren.ts';
import type { ObjectiveDefinition } from './ObjectiveDefinition.ts';
import type { ObjectiveInput } from './ObjectiveInput.ts';

/** What an objective's children make of it, whatever a person has typed in over that. */
export function combinedProgress(input: ObjectiveInput, { rollUp, driver }: ObjectiveDefinition): Reading {
  if (driver === 'NONE') return unknownReading('ROLL_UP_OFF');
  if (input.circular === true) return unknownReading('ALIGNMENT_CYCLE');
  return combine(drivingChildren(input), rollUp);
}
