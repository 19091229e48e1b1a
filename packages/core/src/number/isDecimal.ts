import { decimalFault } from './decimalFault.ts';

/**
 * Whether a text is a measured value that `parseDecimal` accepts.
 *
 * @example
 * isDecimal('-12.50'); // => true
 * isDecimal('1e3'); // => false
 */
export const isDecimal = (text: string): boolean => decimalFault(text) === null;
