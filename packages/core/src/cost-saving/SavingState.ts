/** The states of a saving. */
export const SAVING_STATES = ['EXPECTED', 'REALISED', 'VERIFIED', 'REJECTED', 'LAPSED'] as const;

/** How sure a saving is: expected, then realised, then verified; or rejected as none, or lapsed. */
export type SavingState = (typeof SAVING_STATES)[number];
