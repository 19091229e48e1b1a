import { narrow } from './readNumber.ts';

const RATIO = /^(\d+(?:\.\d+)?)\s*(?:\/|÷|of|out of)\s*(\d+(?:\.\d+)?)$/i;

/** Reads a ratio, like `16/24` or `16 of 24`; null for anything else. */
export function readRatio(text: string): readonly [numerator: string, denominator: string] | null {
  const [, numerator, denominator] = RATIO.exec(narrow(text).trim()) ?? [];
  return numerator === undefined || denominator === undefined ? null : [numerator, denominator];
}
