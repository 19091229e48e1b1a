/** The kinds of promise. */
export const COMMITMENTS = ['COMMITTED', 'ASPIRATIONAL', 'LEARNING'] as const;

/**
 * What an objective promises: `COMMITTED` is expected in full, `ASPIRATIONAL` to seven tenths;
 * `LEARNING` asks a question and has no number.
 */
export type Commitment = (typeof COMMITMENTS)[number];
