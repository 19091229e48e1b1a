import { readUnit } from './readUnit.ts';

/**
 * Whether a text is the code of a unit that `parseUnit` accepts.
 *
 * @example
 * isUnit('GB/d'); // => true
 * isUnit('minutes'); // => false
 */
export const isUnit = (code: string): boolean => readUnit(code) !== null;
