import type { SavingState } from './SavingState.ts';

const NEXT: Readonly<Record<SavingState, readonly SavingState[]>> = {
  EXPECTED: ['REALISED', 'REJECTED', 'LAPSED'],
  REALISED: ['VERIFIED', 'REJECTED', 'LAPSED'],
  VERIFIED: ['REJECTED', 'LAPSED'],
  REJECTED: [],
  LAPSED: [],
};

/**
 * The states into which a saving may go from its present one: forward one step at a time, and out of any of these to rejected or
 * lapsed, which are final.
 *
 * @example
 * nextSavingStates('EXPECTED'); // => ['REALISED', 'REJECTED', 'LAPSED']
 * nextSavingStates('LAPSED'); // => []
 */
export const nextSavingStates = (state: SavingState): readonly SavingState[] => NEXT[state];
