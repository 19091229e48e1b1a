import type { Millionths } from '../number/Millionths.ts';

/** What gates can count. */
export const GATE_FACTS = [
  'MISSED_COMMITTED_OBJECTIVES',
  'INCIDENTS',
  'INCIDENTS_WITHOUT_FOLLOW_UP',
] as const;
/**
 * `MISSED_COMMITTED_OBJECTIVES` of the period; `INCIDENTS` that the person caused: a gate on these makes people hide them, so the
 * default has none; `INCIDENTS_WITHOUT_FOLLOW_UP` for which the person answers.
 */
export type GateFact = (typeof GATE_FACTS)[number];

/** When a gate fires. There are no expressions: a condition is one of these shapes. */
export type GateCondition =
  | { readonly kind: 'COUNT'; readonly fact: GateFact; readonly atLeast: number }
  /** A section without a value is not below anything. */
  | { readonly kind: 'SECTION_BELOW'; readonly section: string; readonly value: Millionths };

/** A grade is no better than the cap when the condition holds. Gates never lift. */
export interface Gate {
  readonly code: string;
  readonly when: GateCondition;
  /** The code of the best grade that is left. */
  readonly cap: string;
}
