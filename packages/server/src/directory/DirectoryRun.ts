import type { DirectoryField } from '@meritkit/core';
import type { DirectoryPhase, DirectoryRunState, DirectoryRun as Row } from '../generated/prisma/client.ts';
import { encodeId } from '../id/encodeId.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { type DirectoryPlan, planOf } from './DirectoryPlan.ts';

/** An import of people from a directory, as those see it who run it. */
export interface DirectoryRun {
  /** Begins with `dir_`. */
  readonly id: string;
  readonly source: string;
  readonly effectiveOn: string;
  readonly isComplete: boolean;
  readonly fields: readonly string[];
  readonly state: DirectoryRunState;
  readonly phase: DirectoryPhase | null;
  /** The last line of the phase that was written. */
  readonly position: number;
  /** What it will do or has done; null until it is planned. */
  readonly plan: DirectoryPlan | null;
}

/** What a run is about, as its statements need it. */
export interface RunScope {
  readonly id: string;
  readonly source: string;
  readonly effectiveOn: string;
  readonly isComplete: boolean;
  /** Whether the run states a field. */
  readonly has: (...fields: readonly DirectoryField[]) => boolean;
}

export const toDirectoryRun = (row: Row): DirectoryRun => ({
  id: encodeId('DirectoryRun', row.id),
  source: row.source,
  effectiveOn: toPlainDate(row.effectiveOn),
  isComplete: row.isComplete,
  fields: row.fields,
  state: row.state,
  phase: row.phase,
  position: row.position,
  plan: planOf(row.plan),
});

export const runScope = (row: Row): RunScope => ({
  id: row.id,
  source: row.source,
  effectiveOn: toPlainDate(row.effectiveOn),
  isComplete: row.isComplete,
  has: (...fields) => fields.some((field) => row.fields.includes(field)),
});
