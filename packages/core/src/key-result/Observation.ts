import type { Rational } from '../number/Rational.ts';
import type { Fact } from '../time/Fact.ts';

/** A value as it was observed; never an increment. */
export interface Observation extends Fact {
  readonly id: string;
  /** The value in the unit; 0 or 1 for `BOOLEAN`; how far it is done, 0…1, for a milestone. Null for a ratio. */
  readonly value: Rational | null;
  /** The upper part of a ratio, else null. */
  readonly numerator: Rational | null;
  /** The lower part of a ratio, else null. With 0 the ratio is unknown. */
  readonly denominator: Rational | null;
}
