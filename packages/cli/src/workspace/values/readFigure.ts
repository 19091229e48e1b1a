import { findFigures, parseDecimal, printDecimal, type Qualifier } from '@meritkit/core';
import { isUnknown } from './readNumber.ts';

/** A figure as its author wrote it. */
export interface WrittenFigure {
  readonly text: string;
  /** Null when the text names no number. */
  readonly value: string | null;
  readonly places: number;
  readonly qualifier: Qualifier;
  readonly unit: string | null;
}

/** Reads a text that is one figure, like `约30%`, `2,000+` or `xx`; null for anything else. */
export function readFigure(text: string): WrittenFigure | null {
  const [figure, ...others] = findFigures(text);
  if (figure !== undefined && others.length === 0 && figure.text === text) {
    const { value, places, qualifier, unit } = figure;
    return { text, value: value === null ? null : printDecimal(value), places, qualifier, unit };
  }
  if (isUnknown(text)) return { text, value: null, places: 0, qualifier: 'EXACT', unit: null };
  if (!/^\d{1,15}(?:\.\d{1,9})?$/.test(text)) return null;
  const [, decimals = ''] = text.split('.');
  const value = printDecimal(parseDecimal(text.replace(/^0+(?=\d)/, '')));
  return { text, value, places: decimals.length, qualifier: 'EXACT', unit: null };
}
