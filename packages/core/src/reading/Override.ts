import type { Rational } from '../number/Rational.ts';
import type { Fact } from '../time/Fact.ts';

/** A value typed in over a calculation, with its reason. */
export interface Override extends Fact {
  readonly id: string;
  /**
   * On a key result the measured value in its unit (0 or 1 for `BOOLEAN`; the progress, 0…1, for `MILESTONES` and
   * `ASSESSED`), on an objective the progress, 0…1. Null withdraws the one before.
   */
  readonly value: Rational | null;
  readonly reason: string;
  /** Who typed it in; null when that is not known. */
  readonly by: string | null;
}
