import type { ErrorCode } from './ErrorCode.ts';

/** One problem in an input. Checks return a list of them, so that all problems are reported at once. */
export interface Issue {
  /** Where the problem is: names and indexes from the input down. Empty for the input as a whole. */
  readonly path: readonly (string | number)[];
  /** What is wrong, for programs. */
  readonly code: ErrorCode;
  /** What is wrong, for people: one sentence. */
  readonly message: string;
}
