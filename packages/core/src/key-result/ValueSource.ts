/** How the current value of a key result comes in. */
export const VALUE_SOURCES = ['CHECK_IN', 'RATIO', 'DERIVED'] as const;

/**
 * `CHECK_IN`: an absolute value as observed. `RATIO`: a numerator and a denominator, both kept. `DERIVED`: it follows from evidence, and changes
 * with it.
 */
export type ValueSource = (typeof VALUE_SOURCES)[number];
