import type { Millionths } from './Millionths.ts';
import { placedDecimal } from './placedDecimal.ts';

/**
 * The shortest decimal text of a published value.
 *
 * @example
 * printMillionths(toMillionths(parseDecimal('1.40'))); // => '1.4'
 * printMillionths(toMillionths(parseDecimal('-0.1'))); // => '-0.1'
 */
export const printMillionths = (value: Millionths): string => placedDecimal(value, 6);
