/** What can be due. */
export const TODO_KINDS = ['CHECK_IN', 'MILESTONE', 'WORK_ITEM', 'INCIDENT_FOLLOW_UP'] as const;
/**
 * - `CHECK_IN`: the next value of a key result, by its cadence.
 * - `MILESTONE`: a milestone that is not done.
 * - `WORK_ITEM`: work that is neither done nor dropped.
 * - `INCIDENT_FOLLOW_UP`: what is to be done after an incident.
 */
export type TodoKind = (typeof TODO_KINDS)[number];
