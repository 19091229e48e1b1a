import type { Millionths } from '../number/Millionths.ts';
import type { Rational } from '../number/Rational.ts';

/** One grade of a scale. Scales list the best first. */
export interface GradeLevel {
  /** As `S` or `B`. */
  readonly code: string;
  /** The smallest score that gives it. */
  readonly from: Millionths;
  /** The first score that no longer gives it; of the best grade 1, which still does. */
  readonly until: Millionths;
  /** What pay is multiplied by; null where the policy does not say. */
  readonly coefficient: Rational | null;
}
