/** What can be done with something. */
export const ACCESS_ACTIONS = ['READ', 'WRITE', 'JUDGE', 'APPROVE', 'ADMINISTER', 'AUDIT'] as const;

/**
 * What can be done with something:
 *
 * - `READ`, `WRITE`: as they say.
 * - `JUDGE`: write a judgement of the work of a person.
 * - `APPROVE`: let a judgement stand that somebody else has written.
 * - `ADMINISTER`: people, teams, periods, roles and tokens of others.
 * - `AUDIT`: read who did what.
 */
export type AccessAction = (typeof ACCESS_ACTIONS)[number];
