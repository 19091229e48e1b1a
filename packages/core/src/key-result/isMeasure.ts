import { MEASURES, type Measure } from './Measure.ts';

/** Whether something names a measure of a key result. */
export const isMeasure = (name: string): name is Measure => MEASURES.some((measure) => measure === name);
