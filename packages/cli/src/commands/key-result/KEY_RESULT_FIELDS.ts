import type { KeyResult } from '@meritkit/client';

/** The fields of a key result that `--json` can print. */
export const KEY_RESULT_FIELDS = [
  'id',
  'ordinal',
  'title',
  'description',
  'objective',
  'owner',
  'definition',
  'milestones',
  'progress',
  'score',
  'health',
  'source',
  'externalId',
  'createdAt',
  'archivedAt',
  'revision',
] as const satisfies readonly (keyof KeyResult)[];

/** A field of a key result that `--json` can print. */
export type KeyResultField = (typeof KEY_RESULT_FIELDS)[number];
