import { type Millionths, millionths } from '../number/Millionths.ts';

/** The largest gaps behind the expected progress; each belongs to the better side. */
export interface HealthThresholds {
  /** Up to this gap it is on track. */
  readonly onTrack: Millionths;
  /** Up to this gap it is at risk; beyond it is off track. */
  readonly atRisk: Millionths;
}

/** On track up to 0.1 behind, at risk up to 0.25. */
export const DEFAULT_HEALTH_THRESHOLDS: HealthThresholds = Object.freeze({
  onTrack: millionths(100_000n),
  atRisk: millionths(250_000n),
});
