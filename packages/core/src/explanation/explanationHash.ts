import { canonicalExplanation } from './canonicalExplanation.ts';
import type { Explanation } from './Explanation.ts';

/**
 * The fingerprint of an explanation: the digest of its canonical JSON, with children and what was left out sorted by id.
 *
 * @param digest - A digest of text as UTF-8, for instance SHA-256 in hexadecimal. This package holds no cryptography.
 * @throws {DomainError} `INVALID_TEXT` for text with half a surrogate pair.
 *
 * @example
 * const explanation = explainKeyResult({ id: 'kr', definition: null, milestones: [] }, 'PROGRESS', { over: false });
 * explanationHash(explanation, (text) => text.slice(0, 34)); // => '{"arithmetic":null,"children":[],"'
 */
export const explanationHash = (explanation: Explanation, digest: (text: string) => string): string =>
  digest(canonicalExplanation(explanation));
