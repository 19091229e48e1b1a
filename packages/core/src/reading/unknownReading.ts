import type { Reading } from './Reading.ts';
import type { ReasonCode } from './ReasonCode.ts';

/** A reading without a value, and why. */
export const unknownReading = (...reasons: readonly ReasonCode[]): Reading => ({
  value: null,
  raw: null,
  source: 'CALCULATED',
  reasons,
});
