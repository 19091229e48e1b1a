const GRAMMAR = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const MAX_LENGTH = 64;

/** The most significant digits of a measured value. */
export const MAX_DIGITS = 15;
/** The most decimal places of a measured value. */
export const MAX_PLACES = 9;

/**
 * What is wrong with the text of a measured value, as a sentence; null for a good one.
 *
 * Zeros at the end of the fraction are not significant: a database that pads to nine places
 * writes the same number as a person who does not.
 */
export function decimalFault(text: string): string | null {
  // A cap before the pattern: what is longer breaks a limit anyway.
  if (text.length > MAX_LENGTH) return 'The number is too long.';
  if (!GRAMMAR.test(text)) return 'A number is written in plain digits with an optional point, like -12.5.';
  const point = text.indexOf('.');
  if (point >= 0 && text.length - point - 1 > MAX_PLACES) {
    return `The number has more than ${MAX_PLACES} decimal places.`;
  }
  if (text.length > MAX_DIGITS && significantDigits(text) > MAX_DIGITS) {
    return `The number has more than ${MAX_DIGITS} significant digits.`;
  }
  return null;
}

function significantDigits(text: string): number {
  const trimmed = text.includes('.') ? text.replace(/0+$/, '') : text;
  return trimmed.replace(/[-.]/g, '').replace(/^0+/, '').length;
}
