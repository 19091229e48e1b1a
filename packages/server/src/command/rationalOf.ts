import { isDecimal, parseDecimal, type Rational } from '@meritkit/core';

/** A decimal of an input as the rules take it; null for none, and for what is no decimal: the field reports that. */
export const rationalOf = (text: string | null | undefined): Rational | null =>
  text != null && isDecimal(text) ? parseDecimal(text) : null;
