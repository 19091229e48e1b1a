/** How a promise stands today. */
export const HEALTHS = [
  'ACHIEVED',
  'MISSED',
  'PENDING',
  'STALE',
  'ON_TRACK',
  'AT_RISK',
  'OFF_TRACK',
] as const;

/** How a promise stands today. It depends on the day, so it is never stored. */
export type Health = (typeof HEALTHS)[number];

/** Every reason for a health. */
export const HEALTH_REASONS = [
  'PERIOD_OVER',
  'NO_VALUE',
  'EXPECTATION_MET',
  'NOT_BEGUN',
  'FIRST_VALUE_AWAITED',
  'OBSERVATION_OLD',
  'BEHIND_EXPECTED',
  'NOT_BEHIND_EXPECTED',
] as const;

/** Why a health is what it is. */
export type HealthReason = (typeof HEALTH_REASONS)[number];
