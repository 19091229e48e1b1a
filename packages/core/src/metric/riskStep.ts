import type { Instant } from '../time/Instant.ts';
import type { ScenarioEvaluation } from './evaluateScenario.ts';

/** What is remembered of a scenario from one evaluation to the next. */
export interface RiskState {
  /** Whether a breach is under way. */
  readonly active: boolean;
  /** The latest instant at which the scenario was known to hold or not; null before the first. */
  readonly settledUntil: Instant | null;
}

/** A scenario of which nothing is known yet. */
export const INITIAL_RISK_STATE: RiskState = Object.freeze({ active: false, settledUntil: null });

/** What one evaluation brings about. */
export interface RiskStep {
  readonly state: RiskState;
  /** Whether a breach begins: one incident is opened. */
  readonly breach: boolean;
  /** Whether the breach that was under way is over. */
  readonly cleared: boolean;
}

/**
 * Takes a scenario from one evaluation to the next. A breach is the edge from not holding to holding. It is over once the number has come back by the hysteresis; until then it
 * is the same breach.
 *
 * An evaluation whose result is unknown changes nothing, and its instant may be evaluated again. A known one settles its instant: evaluating it or an earlier
 * one again, after samples came late, neither opens nor closes anything.
 *
 * @example
 * const known = { at: '2026-10-05T08:00:00.000Z', value: null, previous: null, watched: null, beyond: true, clear: false, reason: null };
 * const first = riskStep(INITIAL_RISK_STATE, known);
 * first.breach; // => true
 * riskStep(first.state, { ...known, at: '2026-10-05T09:00:00.000Z' }).breach; // => false
 */
export function riskStep(state: RiskState, { at, beyond, clear }: ScenarioEvaluation): RiskStep {
  const isLate = state.settledUntil !== null && at <= state.settledUntil;
  if (beyond === null || isLate) return { state, breach: false, cleared: false };
  const cleared = state.active && !beyond && clear === true;
  const breach = !state.active && beyond;
  return { state: { active: breach || (state.active && !cleared), settledUntil: at }, breach, cleared };
}
