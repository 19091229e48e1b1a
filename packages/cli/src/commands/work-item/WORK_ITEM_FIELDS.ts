import type { WorkItem } from '@meritkit/client';

/** The fields of a work item that `--json` can print. */
export const WORK_ITEM_FIELDS = [
  'id',
  'ordinal',
  'title',
  'description',
  'state',
  'stateText',
  'progress',
  'completion',
  'objective',
  'keyResult',
  'parent',
  'owner',
  'due',
  'recurrence',
  'observedAt',
  'source',
  'externalId',
  'createdAt',
  'archivedAt',
  'revision',
] as const satisfies readonly (keyof WorkItem)[];

/** A field of a work item that `--json` can print. */
export type WorkItemField = (typeof WORK_ITEM_FIELDS)[number];
