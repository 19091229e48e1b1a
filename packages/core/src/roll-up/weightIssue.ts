import type { Issue } from '../error/Issue.ts';

const MAX_WEIGHT = 10_000_000n;

/** What is wrong with one weight by itself; null for a good one and for an unset one. */
export function weightIssue(weight: bigint | null, path: readonly (string | number)[]): Issue | null {
  if (weight === null) return null;
  if (weight < 0n) return { path, code: 'WEIGHT_NEGATIVE', message: 'A weight is not negative.' };
  if (weight > MAX_WEIGHT) {
    return { path, code: 'WEIGHT_TOO_LARGE', message: `A weight is at most ${MAX_WEIGHT} basis points.` };
  }
  return null;
}
