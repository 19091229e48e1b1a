/** How a key result is judged. */
export const MEASURES = ['INCREASE', 'DECREASE', 'MILESTONES', 'BOOLEAN', 'ASSESSED'] as const;

/**
 * `INCREASE`, `DECREASE`: the share of the way from the baseline to the target. `MILESTONES`: the weighted share that is
 * done. `BOOLEAN`: done or not. `ASSESSED`: a value that a person gives, with a date and a reason.
 */
export type Measure = (typeof MEASURES)[number];

/** The measures that have a baseline and a target. */
export type RangeMeasure = 'INCREASE' | 'DECREASE';
