import type { Objective } from '@meritkit/client';

/** The fields of an objective that `--json` can print. */
export const OBJECTIVE_FIELDS = [
  'id',
  'title',
  'description',
  'conclusion',
  'period',
  'owner',
  'team',
  'definition',
  'progress',
  'score',
  'health',
  'alignments',
  'predecessor',
  'source',
  'externalId',
  'createdAt',
  'archivedAt',
  'revision',
] as const satisfies readonly (keyof Objective)[];

/** A field of an objective that `--json` can print. */
export type ObjectiveField = (typeof OBJECTIVE_FIELDS)[number];
