const ADDRESS = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@<>()[\],;:"\\.]+$/u;

/** Characters that an address can have. */
const LONGEST = 254;

/**
 * What is wrong with an e-mail address; null for one that can be kept. Only its form is looked at.
 *
 * @example
 * emailIssue('ada@example.org'); // => null
 * emailIssue('ada at example.org'); // => 'INVALID_EMAIL'
 */
export const emailIssue = (text: string): 'INVALID_EMAIL' | null =>
  text.length <= LONGEST && ADDRESS.test(text) ? null : 'INVALID_EMAIL';
