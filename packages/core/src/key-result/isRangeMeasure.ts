import type { RangeMeasure } from './Measure.ts';

/** Whether something names a measure that has a baseline and a target. */
export const isRangeMeasure = (name: string): name is RangeMeasure =>
  name === 'INCREASE' || name === 'DECREASE';
