/** The verdicts on an objective. */
export const VERDICTS = ['ACHIEVED', 'MISSED', 'OPEN', 'ANSWERED'] as const;

/** `ACHIEVED` or `MISSED` of a promise in numbers; `OPEN` or `ANSWERED` of a learning objective. */
export type Verdict = (typeof VERDICTS)[number];
