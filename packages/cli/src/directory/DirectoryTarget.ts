import type { DirectoryLine, DirectoryLineIssue, DirectoryRun } from '@meritkit/server';
import type { DirectoryFile } from './DirectoryFile.ts';

/** How a file of people is to be understood as a whole. */
export interface DirectoryStart {
  readonly source: string;
  readonly digest: string;
  readonly effectiveOn: string | null;
  readonly isComplete: boolean;
  readonly fields: DirectoryFields;
}

type DirectoryFields = DirectoryFile['fields'];

/** Where people are imported: a server, or a database that this process has opened. */
export interface DirectoryTarget {
  readonly start: (input: DirectoryStart) => Promise<DirectoryRun>;
  readonly stage: (id: string, lines: readonly DirectoryLine[]) => Promise<void>;
  readonly plan: (id: string) => Promise<DirectoryRun>;
  /** What is wrong or doubtful, of some lines after one. */
  readonly issues: (id: string, after: number) => Promise<readonly DirectoryLineIssue[]>;
  readonly confirm: (id: string, isPartial: boolean, deactivations: number | null) => Promise<DirectoryRun>;
  /** Writes the next batch. */
  readonly apply: (id: string) => Promise<DirectoryRun>;
  readonly abandon: (id: string) => Promise<DirectoryRun>;
}
