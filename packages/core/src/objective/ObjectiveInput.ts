import type { Assessment } from '../reading/Assessment.ts';
import type { Override } from '../reading/Override.ts';
import type { Child } from '../roll-up/Child.ts';
import type { ObjectiveDefinition } from './ObjectiveDefinition.ts';

/** An objective as of one instant, with the published values of its children. */
export interface ObjectiveInput {
  readonly id: string;
  /** Null when none was in force. */
  readonly definition: ObjectiveDefinition | null;
  /** Its key results, with their progress for the objective's progress, with their score for its score. */
  readonly children: readonly Child[];
  /** The objectives aligned under it, likewise. Absent: none. */
  readonly aligned?: readonly Child[];
  /** Whether what it would be combined from depends on it in turn. */
  readonly circular?: boolean;
  readonly override: Override | null;
  readonly assessment: Assessment | null;
}
