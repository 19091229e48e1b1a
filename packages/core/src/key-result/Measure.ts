/** How a key result is judged. */
export const MEASURES = [
  'INCREASE',
  'DECREASE',
  'AT_LEAST',
  'AT_MOST',
  'RANGE',
  'MILESTONES',
  'PIECEWISE',
  'BOOLEAN',
  'ASSESSED',
] as const;

/**
 * `INCREASE`, `DECREASE`: the share of the way from the baseline to the target. `AT_LEAST`, `AT_MOST`: whether a target is held. `RANGE`: whether
 * the value lies in a range. `MILESTONES`: the weighted share that is done. `PIECEWISE`: a score read off a line of points. `BOOLEAN`: done or not.
 * `ASSESSED`: a value that a person gives, with a date and a reason.
 */
export type Measure = (typeof MEASURES)[number];

/** The measures that have a baseline and a target. */
export type DirectedMeasure = 'INCREASE' | 'DECREASE';

/** The measures that have a target to hold. */
export type ThresholdMeasure = 'AT_LEAST' | 'AT_MOST';
