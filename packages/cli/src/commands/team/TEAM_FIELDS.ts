import type { Team } from '@meritkit/client';

/** The fields of a team that `--json` can print. */
export const TEAM_FIELDS = [
  'id',
  'name',
  'parent',
  'source',
  'externalId',
  'createdAt',
  'archivedAt',
  'revision',
] as const satisfies readonly (keyof Team)[];

/** A field of a team that `--json` can print. */
export type TeamField = (typeof TEAM_FIELDS)[number];
