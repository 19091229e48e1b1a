import type { ThresholdMeasure } from './Measure.ts';

/** Whether something names a measure that has a target to hold. */
export const isThresholdMeasure = (name: string): name is ThresholdMeasure =>
  name === 'AT_LEAST' || name === 'AT_MOST';
