import type { DirectedMeasure } from './Measure.ts';

/** Whether something names a measure that has a baseline and a target. */
export const isDirectedMeasure = (name: string): name is DirectedMeasure =>
  name === 'INCREASE' || name === 'DECREASE';
