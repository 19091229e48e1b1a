import type { Millionths } from '../number/Millionths.ts';
import { printMillionths } from '../number/printMillionths.ts';

/** The text of a published value; null stays null. */
export const millionthsText = (value: Millionths | null): string | null =>
  value === null ? null : printMillionths(value);
