import { MEASURES } from '../key-result/Measure.ts';
import { AGGREGATIONS } from '../roll-up/RollUp.ts';

/** The rules by which a value comes about. */
export const RULES = [
  ...MEASURES,
  ...AGGREGATIONS,
  'ALIGNED',
  'ENTERED',
  'ASSESSMENT',
  'PERIOD_OPEN',
  'LEARNING',
  'NO_DEFINITION',
  'ROLL_UP_OFF',
  'ALIGNMENT_CYCLE',
] as const;

/**
 * A measure of a key result or an aggregation of an objective; `ALIGNED`, the mean of the objectives aligned under a key
 * result; `ENTERED`, an override of an objective; `ASSESSMENT`, an
 * assessment in place of a calculated score; or why there is no value at all.
 */
export type Rule = (typeof RULES)[number];
