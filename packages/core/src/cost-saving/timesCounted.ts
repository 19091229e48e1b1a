import type { SavingRecurrence } from './CostSaving.ts';

const TIMES: Readonly<Record<SavingRecurrence, bigint>> = { ONCE: 1n, MONTHLY: 12n, YEARLY: 1n };

/** How many occurrences a sum holds: those of a year, or the only one. */
export const timesCounted = (recurrence: SavingRecurrence): bigint => TIMES[recurrence];
