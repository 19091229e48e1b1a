/**
 * A published value in millionths: 0 is nothing, 1 000 000 is the whole target.
 *
 * It was computed exactly and rounded once. A parent combines the published values of its children.
 */
export type Millionths = bigint & { readonly __brand: 'Millionths' };

/**
 * Marks an integer as a number of millionths, for values that were published before and come from a store.
 *
 * @example
 * printMillionths(millionths(500000n)); // => '0.5'
 */
export const millionths = (value: bigint): Millionths => value as Millionths;
