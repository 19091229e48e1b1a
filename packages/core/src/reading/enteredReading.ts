import { clampMillionths } from '../number/clampMillionths.ts';
import type { Rational } from '../number/Rational.ts';
import { toMillionths } from '../number/toMillionths.ts';
import type { Reading } from './Reading.ts';
import type { ReasonCode } from './ReasonCode.ts';

/** A reading whose value a person gave, held within 0…1. */
export const enteredReading = (value: Rational, ...reasons: readonly ReasonCode[]): Reading => ({
  value: clampMillionths(toMillionths(value)),
  raw: null,
  source: 'ENTERED',
  reasons,
});
