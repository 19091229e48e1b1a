import type { Reading } from '../reading/Reading.ts';
import type { ReasonCode } from '../reading/ReasonCode.ts';
import type { Rule } from './Rule.ts';

const SPECIAL: readonly (readonly [ReasonCode, Rule])[] = [
  ['LEARNING_OBJECTIVE', 'LEARNING'],
  ['PERIOD_OPEN', 'PERIOD_OPEN'],
  ['NO_DEFINITION', 'NO_DEFINITION'],
  ['ROLL_UP_OFF', 'ROLL_UP_OFF'],
  ['ALIGNMENT_CYCLE', 'ALIGNMENT_CYCLE'],
  ['ASSESSMENT_REPLACES', 'ASSESSMENT'],
];

/** The rule that gave a reading: read off the reading itself, so that the two cannot differ. */
export const ruleOf = (reading: Reading, usual: Rule): Rule =>
  SPECIAL.find(([reason]) => reading.reasons.includes(reason))?.[1] ?? usual;
