import type { Assessment } from '../reading/Assessment.ts';
import type { Override } from '../reading/Override.ts';
import type { KeyResultDefinition } from './KeyResultDefinition.ts';
import type { Milestone } from './Milestone.ts';
import type { Observation } from './Observation.ts';

/** A key result as of one instant: the definition in force and the facts that count then (`definitionAt`, `latestAt`). */
export interface KeyResultInput {
  readonly id: string;
  /** Null when none was in force. */
  readonly definition: KeyResultDefinition | null;
  /** The latest observation; null when there is none. */
  readonly observation: Observation | null;
  /** Empty for other measures than `MILESTONES`. */
  readonly milestones: readonly Milestone[];
  readonly override: Override | null;
  readonly assessment: Assessment | null;
}
