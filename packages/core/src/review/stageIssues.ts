import type { Issue } from '../error/Issue.ts';
import { REVIEW_STAGES, type ReviewStage } from './ReviewStage.ts';

/** Who may move a review cycle. */
export type CycleActor = 'ADMINISTRATOR' | 'HR_PARTNER' | 'SYSTEM';

/** One way from a stage to another. */
export interface StageTransition {
  readonly from: ReviewStage;
  readonly to: ReviewStage;
  /** `SYSTEM` moves at the deadline of a stage. */
  readonly by: readonly CycleActor[];
  /** Whether a reason must be given. */
  readonly needsReason: boolean;
}

const onwards: readonly StageTransition[] = REVIEW_STAGES.slice(0, -1).flatMap((from, index) => {
  const to = REVIEW_STAGES[index + 1];
  return to === undefined
    ? []
    : [
        {
          from,
          to,
          // A cycle is launched, its grades are published and it is closed by people only.
          by: ['DRAFT', 'CALIBRATION', 'RESULTS_OPEN'].includes(from)
            ? ['ADMINISTRATOR', 'HR_PARTNER']
            : ['ADMINISTRATOR', 'HR_PARTNER', 'SYSTEM'],
          needsReason: false,
        } satisfies StageTransition,
      ];
});

/** A template need not have every stage: from one before calibration a cycle may go straight to a later one. */
const skips: readonly StageTransition[] = REVIEW_STAGES.flatMap((from, index) =>
  REVIEW_STAGES.slice(index + 2, REVIEW_STAGES.indexOf('CALIBRATION') + 1).map((to) => ({
    from,
    to,
    by: ['ADMINISTRATOR' as const, 'HR_PARTNER' as const],
    needsReason: false,
  })),
);

/** A stage that was closed too early is opened again, with a reason, while no result is open. Anonymous answers that were added up stay so. */
const back: readonly StageTransition[] = REVIEW_STAGES.slice(
  1,
  REVIEW_STAGES.indexOf('CALIBRATION') + 1,
).flatMap((from, index) => {
  const to = REVIEW_STAGES[index];
  return to === undefined || to === 'DRAFT' || to === 'PEER_AND_UPWARD'
    ? []
    : [{ from, to, by: ['ADMINISTRATOR' as const], needsReason: true }];
});

/** Every way that a review cycle may go; there is no way back from open results. */
export const STAGE_TRANSITIONS: readonly StageTransition[] = [...onwards, ...skips, ...back];

/**
 * What is wrong with moving a cycle: there is no such way (`STAGE_NOT_REACHABLE`), not for this actor (`STAGE_NOT_ALLOWED`), or its reason is missing
 * (`REASON_REQUIRED`).
 *
 * @example
 * stageIssues('SELF', 'RESULTS_OPEN', 'ADMINISTRATOR', null).map(({ code }) => code); // => ['STAGE_NOT_REACHABLE']
 */
export function stageIssues(
  from: ReviewStage,
  to: ReviewStage,
  actor: CycleActor,
  reason: string | null,
): Issue[] {
  const way = STAGE_TRANSITIONS.find((transition) => transition.from === from && transition.to === to);
  if (way === undefined)
    return [
      { path: ['stage'], code: 'STAGE_NOT_REACHABLE', message: `A cycle does not go from ${from} to ${to}.` },
    ];
  if (!way.by.includes(actor))
    return [
      {
        path: ['stage'],
        code: 'STAGE_NOT_ALLOWED',
        message: `You may not move a cycle from ${from} to ${to}.`,
      },
    ];
  if (way.needsReason && (reason ?? '').trim() === '')
    return [{ path: ['reason'], code: 'REASON_REQUIRED', message: 'Going back needs a reason.' }];
  return [];
}
