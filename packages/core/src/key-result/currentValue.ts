import type { DerivationReason } from '../derivation/DerivedValue.ts';
import { derivedCurrent } from '../derivation/derivedCurrent.ts';
import type { Rational } from '../number/Rational.ts';
import { ratio } from '../number/ratio.ts';
import type { KeyResultDefinition } from './KeyResultDefinition.ts';
import type { KeyResultInput } from './KeyResultInput.ts';

/** Why a key result has no current value. */
type NoValue = 'NO_OBSERVATION' | DerivationReason;

/** The current value of a key result in its unit, or the reason why there is none. */
export function currentValue(
  { valueSource, unit }: Pick<KeyResultDefinition, 'valueSource' | 'unit'>,
  { observation, derived }: Pick<KeyResultInput, 'observation' | 'derived'>,
): Rational | NoValue {
  if (valueSource === 'DERIVED') return derived == null ? 'NO_EVIDENCE' : derivedCurrent(derived, unit);
  if (observation === null) return 'NO_OBSERVATION';
  if (valueSource === 'CHECK_IN') return observation.value ?? 'NO_OBSERVATION';
  const { numerator, denominator } = observation;
  if (numerator === null || denominator === null) return 'NO_OBSERVATION';
  return ratio(numerator, denominator) ?? 'ZERO_DENOMINATOR';
}
