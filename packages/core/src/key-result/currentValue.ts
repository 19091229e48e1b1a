import type { Rational } from '../number/Rational.ts';
import { ratio } from '../number/ratio.ts';
import type { Observation } from './Observation.ts';
import type { ValueSource } from './ValueSource.ts';

/** The current value of a key result in its unit, or the reason why there is none. */
export function currentValue(
  valueSource: ValueSource,
  observation: Observation | null,
): Rational | 'NO_OBSERVATION' | 'ZERO_DENOMINATOR' {
  if (observation === null) return 'NO_OBSERVATION';
  if (valueSource === 'CHECK_IN') return observation.value ?? 'NO_OBSERVATION';
  const { numerator, denominator } = observation;
  if (numerator === null || denominator === null) return 'NO_OBSERVATION';
  return ratio(numerator, denominator) ?? 'ZERO_DENOMINATOR';
}
