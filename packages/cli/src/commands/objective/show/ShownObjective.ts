import type { KeyResult, Objective } from '@meritkit/client';
import type { WrittenResult } from '../writtenResults.ts';

/** An objective with what belongs to it. */
export interface ShownObjective extends Objective {
  /** In their order. `current` is the value that counts now; null when there is none. */
  readonly keyResults: readonly (KeyResult & { readonly current: string | null })[];
  readonly statements: readonly WrittenResult[];
}
