/**
 * An exact number: a measured value, or a quotient of two.
 *
 * The denominator is positive. The fraction need not be in lowest terms, so compare with `compare`,
 * never field by field.
 */
export interface Rational {
  readonly numerator: bigint;
  /** Always above zero. */
  readonly denominator: bigint;
}
