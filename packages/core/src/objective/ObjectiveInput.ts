import type { Assessment } from '../reading/Assessment.ts';
import type { Override } from '../reading/Override.ts';
import type { Child } from '../roll-up/Child.ts';
import type { ObjectiveDefinition } from './ObjectiveDefinition.ts';

/** An objective as of one instant, with the published values of its children. */
export interface ObjectiveInput {
  readonly id: string;
  /** Null when none was in force. */
  readonly definition: ObjectiveDefinition | null;
  /** With their progress for the objective's progress, with their score for its score. */
  readonly children: readonly Child[];
  readonly override: Override | null;
  readonly assessment: Assessment | null;
}
