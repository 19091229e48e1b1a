import type { ChangedField } from './Draft.ts';
import type { ImportIssue } from './ImportIssue.ts';

/** One thing that an import creates or changes. */
export interface ImportChange {
  readonly action: 'create' | 'update';
  readonly noun: string;
  readonly key: string;
  readonly file: string;
  readonly line: number;
  /** Of a new thing all that is stated; `from` is null then. */
  readonly fields: readonly ChangedField[];
}

/** What an import does, or would do. */
export interface ImportResult {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly changes: readonly ImportChange[];
  /** In the order of files and lines. With any, nothing is written. */
  readonly issues: readonly ImportIssue[];
}
