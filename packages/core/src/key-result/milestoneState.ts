import { compare } from '../number/compare.ts';
import { whole } from '../number/whole.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import { doneOf } from './doneOf.ts';
import type { Milestone } from './Milestone.ts';

/** The states of a milestone. */
export const MILESTONE_STATES = ['OPEN', 'PARTLY', 'DONE', 'OVERDUE'] as const;
/** `OPEN`: nothing is done of it. `PARTLY`: some of it. `DONE`: all of it. `OVERDUE`: it is not done, and the day on which it was due is over. */
export type MilestoneState = (typeof MILESTONE_STATES)[number];

/**
 * The state of a milestone on a day. One without a day on which it is due is never overdue.
 *
 * @param milestone - With what was observed of it by then.
 * @param today - The day, in the organisation's time zone.
 *
 * @example
 * milestoneState({ dueOn: '2026-11-30', observation: null }, '2026-11-30'); // => 'OPEN'
 * milestoneState({ dueOn: '2026-11-30', observation: null }, '2026-12-01'); // => 'OVERDUE'
 */
export function milestoneState(
  milestone: Pick<Milestone, 'dueOn' | 'observation'>,
  today: PlainDate,
): MilestoneState {
  const done = doneOf(milestone);
  if (compare(done, whole(1n)) >= 0) return 'DONE';
  if (milestone.dueOn !== null && milestone.dueOn < today) return 'OVERDUE';
  return done.numerator === 0n ? 'OPEN' : 'PARTLY';
}
