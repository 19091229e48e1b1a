/** How many people one command writes. */
export const BATCH = 1_000;
