import { lowestTerms } from '../number/lowestTerms.ts';
import type { Rational } from '../number/Rational.ts';
import { ratio } from '../number/ratio.ts';
import { subtract } from '../number/subtract.ts';
import { whole } from '../number/whole.ts';
import type { Downtime } from './downtime.ts';

/** Every reason for which an availability is unknown. */
export const AVAILABILITY_REASONS = ['NOTHING_ELAPSED', 'DOWNTIME_UNKNOWN', 'NOT_OBSERVED'] as const;

/** Why an availability is unknown. */
export type AvailabilityReason = (typeof AVAILABILITY_REASONS)[number];

/** The availability of a service. */
export interface Availability {
  /** 0…1, exactly; null when unknown. */
  readonly value: Rational | null;
  /** Why it is unknown, else null. */
  readonly reason: AvailabilityReason | null;
}

/**
 * The part of the elapsed time in which a service was there: `1 − downtime ÷ elapsed`.
 *
 * Null before any time has passed (`NOTHING_ELAPSED`), with an unknown downtime (`DOWNTIME_UNKNOWN`), and when there is no incident and nobody states that the
 * service was observed throughout (`NOT_OBSERVED`): no report is not the same as no trouble.
 *
 * @example
 * const hour = { lost: { numerator: 36000n, denominator: 1n }, elapsed: 3600000n, count: 1, notes: [] };
 * availability(hour, { observedThroughout: false }); // => { value: { numerator: 99n, denominator: 100n }, reason: null }
 */
export function availability(
  { lost, elapsed, count }: Downtime,
  { observedThroughout }: { readonly observedThroughout: boolean },
): Availability {
  if (lost === null) return { value: null, reason: 'DOWNTIME_UNKNOWN' };
  const share = ratio(lost, whole(elapsed));
  if (share === null) return { value: null, reason: 'NOTHING_ELAPSED' };
  if (count === 0 && !observedThroughout) return { value: null, reason: 'NOT_OBSERVED' };
  return { value: lowestTerms(subtract(whole(1n), share)), reason: null };
}
