import type { Millionths } from '../number/Millionths.ts';
import type { Reading } from './Reading.ts';
import type { ReasonCode } from './ReasonCode.ts';

const NONE: readonly ReasonCode[] = Object.freeze([]);

/** A reading that follows from facts. */
export const calculatedReading = (
  value: Millionths,
  raw: Millionths | null = null,
  reasons: readonly ReasonCode[] = NONE,
): Reading => ({ value, raw, source: 'CALCULATED', reasons });
