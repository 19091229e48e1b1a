/** Where the result of one person stands. */
export const RESULT_STATES = ['PENDING', 'OPEN', 'ACKNOWLEDGED', 'APPEALED', 'SETTLED'] as const;
/** `PENDING` until results are open; `SETTLED` when an appeal was answered. */
export type ResultState = (typeof RESULT_STATES)[number];
