import type { KeyResult, Objective } from '@meritkit/client';
import type { WrittenResult } from '../writtenResults.ts';
import type { AlignedObjective } from './alignedTree.ts';

/** An objective with what belongs to it. */
export interface ShownObjective extends Objective {
  /**
   * In their order. `current` is the value that counts now; null when there is none. `displayShare` is the part of all weights
   * in whole percent; null where it does not drive the objective.
   */
  readonly keyResults: readonly (KeyResult & {
    readonly current: string | null;
    readonly displayShare: number | null;
  })[];
  /** The objectives that are aligned under it, as a tree. */
  readonly aligned: readonly AlignedObjective[];
  readonly statements: readonly WrittenResult[];
}
