import type { Reading } from '../reading/Reading.ts';
import { unknownReading } from '../reading/unknownReading.ts';
import { combine } from '../roll-up/combine.ts';
import type { RollUp } from '../roll-up/RollUp.ts';
import type { KeyResultInput } from './KeyResultInput.ts';

/** How the objectives aligned under a key result are combined: their weighted mean. */
export const ALIGNED_ROLL_UP: RollUp = {
  weightMode: 'NORMALISE',
  nullPolicy: 'EXCLUDE',
  aggregation: 'MEAN',
};

/** What the objectives aligned under a key result make of it; null, `ALIGNMENT_CYCLE`, when they depend on it in turn. */
export const alignedReading = ({ aligned = [], circular }: KeyResultInput): Reading =>
  circular === true ? unknownReading('ALIGNMENT_CYCLE') : combine(aligned, ALIGNED_ROLL_UP);
