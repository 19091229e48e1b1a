import type { DirectoryField } from './DirectoryField.ts';

/** What can be wrong with a line of a directory, or doubtful. */
export const DIRECTORY_ISSUES = [
  'REQUIRED',
  'INVALID_LINE',
  'CELLS_LEFT_OVER',
  'INVALID_TEXT',
  'TOO_LONG',
  'INVALID_DATE',
  'AMBIGUOUS_DATE',
  'INVALID_EMAIL',
  'INVALID_FTE',
  'DATES_REVERSED',
  'DUPLICATE_EXTERNAL_ID',
  'EMAIL_TWICE',
  'EMAIL_TAKEN',
  'MANAGER_UNKNOWN',
  'MANAGER_AMBIGUOUS',
  'MANAGER_CONTRADICTED',
  'MANAGER_LEFT',
  'OWN_MANAGER',
  'MANAGER_CIRCLE',
  'LEVEL_CONTRADICTED',
  'TEAM_AMBIGUOUS',
  'TEAM_REQUIRED',
  'ASSIGNMENT_AMBIGUOUS',
  'MANAGER_REFUSED',
  'SAME_NAME',
] as const;

/** The code of an issue. */
export type DirectoryIssueCode = (typeof DIRECTORY_ISSUES)[number];

/** Issues with which a line comes in all the same: what is doubtful is left as it is, and told. */
export const DIRECTORY_DOUBTS: ReadonlySet<DirectoryIssueCode> = new Set(['MANAGER_REFUSED', 'SAME_NAME']);

/** Something that is wrong with a line, or doubtful. */
export interface DirectoryIssue {
  readonly code: DirectoryIssueCode;
  readonly field: DirectoryField | null;
  /** What it is about: what is written, other codes, other lines; how it is told depends on the code. */
  readonly about: readonly string[];
}
