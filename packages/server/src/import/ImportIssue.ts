/** A problem of a workspace, at the place where it is written. */
export interface ImportIssue {
  /** A path within the workspace. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** What it is about, as `keyResult O1.KR2: weight`. */
  readonly subject: string;
  readonly code: string;
  readonly message: string;
}
