import { add } from '../number/add.ts';
import type { Rational } from '../number/Rational.ts';
import { ratio } from '../number/ratio.ts';
import { whole } from '../number/whole.ts';
import type { WorkItem } from './WorkItem.ts';

/** Every reason for which a completion is unknown, or not simply counted. */
export const COMPLETION_REASONS = ['NO_WORK_ITEMS', 'DROPPED_LEFT_OUT', 'PROGRESS_UNKNOWN'] as const;

/**
 * `NO_WORK_ITEMS`: none counts, so there is no share. `DROPPED_LEFT_OUT`: some are dropped. `PROGRESS_UNKNOWN`: nobody said how far one of them
 * is, so there is no mean.
 */
export type CompletionReason = (typeof COMPLETION_REASONS)[number];

/** How far some work items are. */
export interface WorkItemCompletion {
  /** How many count: all but the dropped ones. */
  readonly counted: number;
  readonly done: number;
  readonly dropped: number;
  /** Done ÷ counted; null when none counts. */
  readonly share: Rational | null;
  /** The mean of their progress, with 1 for what is done; null when none counts or one is unknown. */
  readonly progress: Rational | null;
  readonly reasons: readonly CompletionReason[];
}

/**
 * Tells how far work items are, each with the same weight: the parts of a whole, or those under a key result. Dropped ones count nowhere.
 *
 * It is told beside what the whole states of itself, and never replaces it.
 *
 * @example
 * workItemCompletion([{ state: 'DONE', progress: null }, { state: 'IN_TEST', progress: parseDecimal('0.8') }]).done; // => 1
 * workItemCompletion([{ state: 'DROPPED', progress: null }]).share; // => null
 */
export function workItemCompletion(
  items: readonly Pick<WorkItem, 'state' | 'progress'>[],
): WorkItemCompletion {
  const counting = items.filter(({ state }) => state !== 'DROPPED');
  const done = counting.filter(({ state }) => state === 'DONE').length;
  const dropped = items.length - counting.length;
  const counted = whole(BigInt(counting.length));
  const total = totalProgress(counting);
  const reasons: CompletionReason[] = [];
  if (counting.length === 0) reasons.push('NO_WORK_ITEMS');
  if (dropped > 0) reasons.push('DROPPED_LEFT_OUT');
  if (total === null) reasons.push('PROGRESS_UNKNOWN');
  return {
    counted: counting.length,
    done,
    dropped,
    share: ratio(whole(BigInt(done)), counted),
    progress: total === null ? null : ratio(total, counted),
    reasons,
  };
}

function totalProgress(items: readonly Pick<WorkItem, 'state' | 'progress'>[]): Rational | null {
  let total = whole(0n);
  for (const { state, progress } of items) {
    const known = state === 'DONE' ? whole(1n) : progress;
    if (known === null) return null;
    total = add(total, known);
  }
  return total;
}
