import type { CostSaving } from '@meritkit/client';

/** The fields of a saving that `--json` can print. */
export const COST_SAVING_FIELDS = [
  'id',
  'title',
  'description',
  'ledger',
  'state',
  'stateSince',
  'stateReason',
  'recurrence',
  'amount',
  'annualised',
  'cost',
  'quantities',
  'startsOn',
  'contributors',
  'duplicateOf',
  'mentions',
  'source',
  'externalId',
  'createdAt',
  'revision',
] as const satisfies readonly (keyof CostSaving)[];

/** A field of a saving that `--json` can print. */
export type CostSavingField = (typeof COST_SAVING_FIELDS)[number];
