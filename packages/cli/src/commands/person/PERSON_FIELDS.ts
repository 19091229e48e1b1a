import type { Person } from '@meritkit/client';

/** The fields of a person that `--json` can print. */
export const PERSON_FIELDS = [
  'id',
  'displayName',
  'email',
  'employeeKind',
  'source',
  'externalId',
  'createdAt',
  'archivedAt',
  'revision',
] as const satisfies readonly (keyof Person)[];

/** A field of a person that `--json` can print. */
export type PersonField = (typeof PERSON_FIELDS)[number];
