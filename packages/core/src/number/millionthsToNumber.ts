import type { Millionths } from './Millionths.ts';

/**
 * A published value as the nearest floating-point number, for JSON and charts; nothing is computed with it.
 *
 * @example
 * millionthsToNumber(parseMillionths('0.7')); // => 0.7
 */
export const millionthsToNumber = (value: Millionths): number => Number(value) / 1_000_000;
