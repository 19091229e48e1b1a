import type { Instant } from '../time/Instant.ts';
import type { KeyResultDefinition } from './KeyResultDefinition.ts';
import type { Observation } from './Observation.ts';

/** Everything that was observed of a key result, for the methods that look back; as of one instant. */
export interface KeyResultHistory {
  /** All observations that count, in any order. */
  readonly observations: readonly Observation[];
  /** All definitions that count, in any order: each observation is judged by the one that was in force. */
  readonly definitions: readonly KeyResultDefinition[];
  /** The end of the time that is looked at: the end of the period, or the instant that is asked for if that is earlier. */
  readonly until: Instant;
}
