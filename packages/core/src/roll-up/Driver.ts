/** What an objective's value can follow from. */
export const DRIVERS = ['KEY_RESULTS', 'ALIGNED', 'BOTH', 'NONE'] as const;

/**
 * What an objective's value follows from: its key results, the objectives aligned under it, both as one pool, or neither.
 * With `NONE` it has only the value that a person gives it.
 */
export type Driver = (typeof DRIVERS)[number];

/** What a key result's progress can follow from. */
export const KEY_RESULT_DRIVERS = ['MEASURE', 'ALIGNED'] as const;

/** What a key result's progress follows from: its measure, or the objectives aligned under it. */
export type KeyResultDriver = (typeof KEY_RESULT_DRIVERS)[number];
