import type { DerivedValue } from '../derivation/DerivedValue.ts';
import type { Assessment } from '../reading/Assessment.ts';
import type { Override } from '../reading/Override.ts';
import type { Child } from '../roll-up/Child.ts';
import type { KeyResultDefinition } from './KeyResultDefinition.ts';
import type { KeyResultHistory } from './KeyResultHistory.ts';
import type { Milestone } from './Milestone.ts';
import type { Observation } from './Observation.ts';

/** A key result as of one instant: the definition in force and the facts that count then (`definitionAt`, `latestAt`). */
export interface KeyResultInput {
  readonly id: string;
  /** Null when none was in force. */
  readonly definition: KeyResultDefinition | null;
  /** The latest observation; null when there is none. */
  readonly observation: Observation | null;
  /** What evidence says, for the value source `DERIVED`; else null or absent. */
  readonly derived?: DerivedValue | null;
  /** All that was observed, for the methods that look back; else null or absent. */
  readonly history?: KeyResultHistory | null;
  /** Empty for other measures than `MILESTONES`. */
  readonly milestones: readonly Milestone[];
  /** The objectives aligned under it, with their progress for its progress, with their score for its score. Absent: none. */
  readonly aligned?: readonly Child[];
  /** Whether what it would be combined from depends on it in turn. */
  readonly circular?: boolean;
  readonly override: Override | null;
  readonly assessment: Assessment | null;
}
