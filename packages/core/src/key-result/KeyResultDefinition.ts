import type { Rational } from '../number/Rational.ts';
import type { KeyResultDriver } from '../roll-up/Driver.ts';
import type { Instant } from '../time/Instant.ts';
import type { Measure } from './Measure.ts';
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
  /** Where it should arrive, in the unit; null for measures without a range. */
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
}
