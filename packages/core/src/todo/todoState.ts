import type { PlainDate } from '../time/PlainDate.ts';

/** Where something that is due stands. */
export const TODO_STATES = ['DUE', 'OVERDUE'] as const;
/** `DUE`: there is time left, grace included. `OVERDUE`: there is none. */
export type TodoState = (typeof TODO_STATES)[number];

/**
 * Whether something that is to be done is overdue.
 *
 * @param overdueFrom - The first day on which it is too late: the day after the due one, and for a check-in the one after its grace.
 *
 * @example
 * todoState('2026-10-16', '2026-10-15'); // => 'DUE'
 */
export const todoState = (overdueFrom: PlainDate, today: PlainDate): TodoState =>
  today < overdueFrom ? 'DUE' : 'OVERDUE';
