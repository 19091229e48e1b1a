import type { DerivationReason, DerivedValue } from './DerivedValue.ts';

/** A derived value that is unknown. */
export const unknownValue = (
  unit: string | null,
  reason: DerivationReason,
  more: Partial<Pick<DerivedValue, 'evidence' | 'leftOut'>> = {},
): DerivedValue => ({ value: null, unit, reason, evidence: [], leftOut: [], ...more });
