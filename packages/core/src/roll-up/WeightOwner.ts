import type { Rational } from '../number/Rational.ts';

/** What has a weight. */
export interface WeightOwner {
  /** Basis points; null is unset. Not negative. */
  readonly weight: bigint | null;
  /** Which part of it counts here, 0…1: it multiplies the weight, never the value. Absent: the whole. */
  readonly share?: Rational;
}
