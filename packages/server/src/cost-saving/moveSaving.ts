import { nextSavingStates, type SavingState } from '@meritkit/core';
import { refuseAll } from '../command/refuseAll.ts';
import type { Scope } from '../command/Scope.ts';
import { factInstantIssues } from '../time/factInstantIssues.ts';
import { reviseSaving } from './reviseSaving.ts';
import type { SavingFacts } from './SavingFacts.ts';

/** A change of state as a command reads it. */
interface Transition {
  readonly id: string;
  readonly observedAt?: Date | null | undefined;
  readonly reason: string | null;
  readonly expectedRevision: number;
}

/**
 * Moves a saving into another state.
 *
 * @throws {ValidationError} `TRANSITION_NOT_ALLOWED` when its state does not lead there; `IN_FUTURE`; `OUT_OF_ORDER` when it was in its present state
 *   only later than the instant stated.
 */
export const moveSaving = (
  { reason, observedAt, ...seen }: Transition,
  state: SavingState,
  scope: Scope,
  more: Partial<SavingFacts> = {},
): Promise<string> =>
  reviseSaving(seen, `costSaving.${state.toLowerCase()}`, scope, (latest) => {
    const at = observedAt ?? scope.now;
    refuseAll([
      ...(nextSavingStates(latest.state).includes(state)
        ? []
        : [
            {
              path: ['id'],
              code: 'TRANSITION_NOT_ALLOWED',
              message: `A saving does not go from ${latest.state} to ${state}.`,
            },
          ]),
      ...factInstantIssues(at, scope.now, latest.observedAt, ['observedAt']),
    ]);
    return { ...more, state, reason, observedAt: at };
  });
