import type { Driver } from '../roll-up/Driver.ts';
import type { RollUp } from '../roll-up/RollUp.ts';
import type { Commitment } from './Commitment.ts';

/** How an objective is judged, from one definition until the next. */
export interface ObjectiveDefinition {
  readonly commitment: Commitment;
  readonly rollUp: RollUp;
  /**
   * What its value follows from.
   *
   * @defaultValue `KEY_RESULTS`
   */
  readonly driver?: Driver;
}
