import { MAX_DIGITS, MAX_PLACES } from '../number/decimalFault.ts';
import { lowestTerms } from '../number/lowestTerms.ts';
import { powerOfTen } from '../number/powerOfTen.ts';
import type { Rational } from '../number/Rational.ts';
import { roundTo } from '../number/roundTo.ts';
import { convert } from '../unit/convert.ts';
import { isUnit } from '../unit/isUnit.ts';
import { parseUnit } from '../unit/parseUnit.ts';
import type { DerivationReason, DerivedValue } from './DerivedValue.ts';

/** Above the largest number of 15 digits. */
const BOUND = powerOfTen(MAX_DIGITS);

/**
 * A derived value as the current value of a key result, in its unit: converted exactly and rounded once, half to even, to the nine places of a
 * measured value, or to fewer where it would have more than 15 significant digits. What an explanation shows is what is judged.
 *
 * A key result without a unit of its own, or with one that is a word of its author, takes the value in the unit of the evidence.
 *
 * @returns The value, or why it is unknown; `OUT_OF_RANGE` for one of more than 15 digits before the point.
 * @throws {DomainError} `UNIT_MISMATCH` for a unit of another dimension, which `derivationUnitIssue` refuses.
 *
 * @example
 * const derived = { value: { numerator: 5400000n, denominator: 1n }, unit: 'ms', reason: null, evidence: [], leftOut: [] };
 * derivedCurrent(derived, 'h'); // => { numerator: 3n, denominator: 2n }
 */
export function derivedCurrent(
  { value, unit, reason }: DerivedValue,
  into: string | null,
): Rational | DerivationReason {
  if (value === null) return reason ?? 'NO_EVIDENCE';
  const exact =
    unit !== null && into !== null && isUnit(into) ? convert(value, parseUnit(unit), parseUnit(into)) : value;
  for (let places = MAX_PLACES; places >= 0; places -= 1) {
    const rounded = roundTo(exact, places);
    if (rounded.numerator < BOUND && rounded.numerator > -BOUND) return lowestTerms(rounded);
  }
  return 'OUT_OF_RANGE';
}
