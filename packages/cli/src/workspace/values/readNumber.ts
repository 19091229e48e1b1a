import { isDecimal, parseDecimal, printDecimal } from '@meritkit/core';

const UNKNOWN = /^(?:[xX?？]+|未知|待定|unknown|n\/a)$/;
const NUMBER = /^([+-]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|[+-]?\d+(?:\.\d+)?)\s*(%|％|‰|万|亿|[wWkK])?$/;

/** The power of ten by which what follows a number shifts its point. */
const SHIFTS: Readonly<Record<string, number>> = { '%': -2, '％': -2, '‰': -3, 万: 4, w: 4, 亿: 8, k: 3 };

/** Full-width digits and signs as ASCII. */
export const narrow = (text: string): string => text.normalize('NFKC');

/** Whether a text stands for a number that its author did not know: `xx`, `未知`, `?`. */
export const isUnknown = (text: string): boolean => UNKNOWN.test(text.trim());

/**
 * Reads an exact number as people write it: `20,129`, `95%` (0.95), `2.5万`, full-width digits. What its author did not know
 * is null, never zero.
 *
 * @returns The number as an exact decimal, or why it is none.
 */
export function readNumber(text: string): { number: string | null } | { problem: string } {
  if (isUnknown(text)) return { number: null };
  const [, digits = '', mark] = NUMBER.exec(narrow(text).trim()) ?? [];
  const bare = digits
    .replace(/[,，]/g, '')
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1');
  const number = shifted(bare, mark === undefined ? 0 : (SHIFTS[mark.toLowerCase()] ?? 0));
  if (isDecimal(number)) return { number: printDecimal(parseDecimal(number)) };
  return { problem: 'This is not an exact number, like 42.5, 20,129 or 95%.' };
}

/** A decimal text with its point moved to the right, or to the left. */
function shifted(text: string, places: number): string {
  if (places === 0 || !/^-?\d/.test(text)) return text;
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = text.replace('-', '').split('.');
  const digits = `${'0'.repeat(Math.max(0, -places))}${whole}${part}${'0'.repeat(Math.max(0, places))}`;
  const point = digits.length - part.length - Math.max(0, places) + places;
  const moved = `${digits.slice(0, point)}.${digits.slice(point)}`;
  return sign + moved.replace(/^0+(?=\d)/, '').replace(/\.?0*$/, '');
}
