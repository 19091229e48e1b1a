import type { Rational } from '../number/Rational.ts';
import type { PlainDate } from '../time/PlainDate.ts';

/** How a person hedged a figure. */
export const QUALIFIERS = ['EXACT', 'ABOUT', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN'] as const;

/** `EXACT`: said without a hedge; it is as exact as its decimals. The others as in “about 30 %” or “2,000+”. */
export type Qualifier = (typeof QUALIFIERS)[number];

/** A figure that a person wrote down, kept as written. It is never overwritten by a computed one. */
export interface StatedFigure {
  /** Null when the text names no number. */
  readonly value: Rational | null;
  /** How many decimals it was written with: 0 for “67 %”, 3 for “99.998 %”. */
  readonly places: number;
  readonly qualifier: Qualifier;
  /** The code of the unit; null when none is known. */
  readonly unit: string | null;
  /** The days that it is about, from `startsOn` up to, and without, `endsBefore`; null when that is not known. */
  readonly window: { readonly startsOn: PlainDate; readonly endsBefore: PlainDate } | null;
  /** The words of the source, like “about 30 %”. */
  readonly text: string;
  /** Who stated it; null when that is not known. */
  readonly by: string | null;
}
