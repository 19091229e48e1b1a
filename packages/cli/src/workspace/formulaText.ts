const ACTIVE = /^[=+\-@\t\r']/;
const NUMBER = /^-\d+(?:\.\d+)?$/;

/** A cell that a spreadsheet does not take for a formula. */
export const escapeFormula = (text: string): string =>
  ACTIVE.test(text) && !NUMBER.test(text) ? `'${text}` : text;

/** A cell as it was before {@link escapeFormula}. */
export const unescapeFormula = (text: string): string =>
  text.startsWith("'") && ACTIVE.test(text.slice(1)) ? text.slice(1) : text;
