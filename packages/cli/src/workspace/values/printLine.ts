import { isDeepStrictEqual } from 'node:util';
import type { Field, Wire } from '@meritkit/server';
import { readFigure } from './readFigure.ts';
import { readFuzzyDate } from './readFuzzyDate.ts';
import { printMoney, readMoney } from './readMoney.ts';

type Part = { readonly [name: string]: Wire };

const stated = (part: object): Part =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null));

/** Prints values that belong together on one line, if that says exactly the same; null when it does not. */
export function printLine(line: (Field & { readonly kind: 'part' })['line'], part: Part): string | null {
  const { text, amount, currency } = part;
  if (line === 'money') {
    if (typeof amount !== 'string' || typeof currency !== 'string') return null;
    const printed = printMoney(amount, currency);
    const { per: _per, ...read } = readMoney(printed) ?? { per: null };
    return isDeepStrictEqual(read, { amount, currency }) ? printed : null;
  }
  // A file is read with its blanks trimmed, and what looks like nothing is nothing.
  if (line === undefined || typeof text !== 'string' || text.trim() !== text || text === '') return null;
  const read = line === 'figure' ? readFigure(text) : readFuzzyDate(text, null);
  return read !== null && isDeepStrictEqual(stated(read), stated(part)) ? text : null;
}
