import type { Derivation } from '../derivation/Derivation.ts';
import type { Cadence } from '../health/Cadence.ts';
import type { Rational } from '../number/Rational.ts';
import type { KeyResultDriver } from '../roll-up/Driver.ts';
import type { Instant } from '../time/Instant.ts';
import type { Measure } from './Measure.ts';
import type { ScorePoint } from './ScorePoint.ts';
import type { Threshold } from './Threshold.ts';
import type { ValueRange } from './ValueRange.ts';
import type { ValueSource } from './ValueSource.ts';

/** How a key result is measured and judged, from `validFrom` until the next definition. */
export interface KeyResultDefinition {
  readonly id: string;
  readonly measure: Measure;
  readonly valueSource: ValueSource;
  /** The unit as written, like `customers`; null when there is none. */
  readonly unit: string | null;
  /** Where it starts, in the unit; null for measures without a range. */
  readonly baseline: Rational | null;
  /** Where it should arrive, or what it should hold, in the unit; null for measures without a target. */
  readonly target: Rational | null;
  /** Basis points; null is unset. */
  readonly weight: bigint | null;
  /** From when on it holds; it never acts before. */
  readonly validFrom: Instant;
  readonly recordedAt: Instant;
  /** Place in the order of recording; decides between definitions of the same `validFrom`. */
  readonly sequence: bigint;
  /** Imported old data, in which the target may equal the baseline. */
  readonly legacy: boolean;
  /**
   * What its progress follows from; `ALIGNED` is for the measure `ASSESSED`.
   *
   * @defaultValue `MEASURE`
   */
  readonly driver?: KeyResultDriver;
  /**
   * How a target is to be held; for `AT_LEAST` and `AT_MOST`.
   *
   * @defaultValue the latest observation decides, and it is met or it is not
   */
  readonly threshold?: Threshold | null;
  /** The values that are wanted; for `RANGE`, else null or absent. */
  readonly range?: ValueRange | null;
  /** The points from which the score is read off, with increasing values; for `PIECEWISE`, else empty or absent. */
  readonly points?: readonly ScorePoint[];
  /** How it follows from evidence; for the value source `DERIVED`, else null or absent. */
  readonly derivation?: Derivation | null;
  /**
   * How often a value is expected.
   *
   * @defaultValue every 7 days, with 3 days of grace
   */
  readonly cadence?: Cadence | null;
}
