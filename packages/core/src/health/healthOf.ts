import { compare } from '../number/compare.ts';
import type { Millionths } from '../number/Millionths.ts';
import type { Rational } from '../number/Rational.ts';
import { subtract } from '../number/subtract.ts';
import { toMillionths } from '../number/toMillionths.ts';
import type { DateSpan } from '../period/DateSpan.ts';
import { elapsedShare } from '../period/elapsedShare.ts';
import { periodOver } from '../period/periodOver.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import type { Cadence } from './Cadence.ts';
import type { Curve } from './Curve.ts';
import { expectedProgress } from './expectedProgress.ts';
import type { Health, HealthReason } from './Health.ts';
import type { HealthThresholds } from './HealthThresholds.ts';
import { isOld } from './isOld.ts';

/** What a health rests on. */
export interface HealthInput {
  /** The published progress; null when unknown. */
  readonly progress: Millionths | null;
  /** The value from which on the promise is kept. A learning objective has none, and no health. */
  readonly expectation: Millionths;
  readonly period: DateSpan;
  /** The day in the organisation's time zone. */
  readonly today: PlainDate;
  /** The day of the last observation in the organisation's time zone; null when there is none. */
  readonly observedOn: PlainDate | null;
  readonly cadence: Cadence;
  readonly curve: Curve;
  readonly thresholds: HealthThresholds;
}

/** How something stands today, and by how much. */
export interface HealthReading {
  readonly health: Health;
  readonly reasons: readonly HealthReason[];
  /** The progress that is expected today, rounded once. */
  readonly expected: Millionths;
  /** Expected less actual progress, rounded once; below 0 it is ahead. Null when the progress is unknown. */
  readonly gap: Millionths | null;
}

/**
 * How a key result or an objective stands today. The first that applies:
 *
 * - the period is over: `ACHIEVED` from the expectation on, else `MISSED`, also without a value
 * - the expectation is met: `ACHIEVED`
 * - the period has not begun, or there is no value yet and the first one is not late: `PENDING`
 * - the last observation is older than the cadence and its grace, or the value is unknown: `STALE`
 * - by the gap behind the expected progress: `ON_TRACK`, `AT_RISK`, `OFF_TRACK`; the exact gap decides, not the rounded one
 *
 * An unknown value is never on track.
 *
 * @throws {DomainError} `INVALID_DATE`; `PERIOD_EMPTY`.
 *
 * @example
 * const input = {
 *   progress: parseMillionths('0.3'),
 *   expectation: parseMillionths('1'),
 *   period: { startsOn: '2026-10-01', endsBefore: '2027-01-01' },
 *   today: '2026-11-16',
 *   observedOn: '2026-11-13',
 *   cadence: { days: 7, graceDays: 3 },
 *   curve: 'LINEAR',
 *   thresholds: DEFAULT_HEALTH_THRESHOLDS,
 * };
 * const { health, expected, gap } = healthOf(input);
 * [health, printMillionths(expected), printMillionths(gap)]; // => ['AT_RISK', '0.5', '0.2']
 */
export function healthOf(input: HealthInput): HealthReading {
  const { progress, expectation, period, today, curve } = input;
  const exact = expectedProgress(elapsedShare(period, today), curve, expectation);
  const gap = progress === null ? null : subtract(exact, { numerator: progress, denominator: 1_000_000n });
  const [health, ...reasons] = judged(input, gap);
  return { health, reasons, expected: toMillionths(exact), gap: gap === null ? null : toMillionths(gap) };
}

function judged(input: HealthInput, gap: Rational | null): readonly [Health, ...HealthReason[]] {
  const { progress, expectation, period, today, observedOn, cadence, thresholds } = input;
  if (periodOver(period.endsBefore, today)) {
    if (progress === null) return ['MISSED', 'PERIOD_OVER', 'NO_VALUE'];
    return [progress >= expectation ? 'ACHIEVED' : 'MISSED', 'PERIOD_OVER'];
  }
  if (progress !== null && progress >= expectation) return ['ACHIEVED', 'EXPECTATION_MET'];
  if (today < period.startsOn) return ['PENDING', 'NOT_BEGUN'];
  if (progress === null && !isOld(period.startsOn, today, cadence)) return ['PENDING', 'FIRST_VALUE_AWAITED'];
  if (progress === null || gap === null) return ['STALE', 'NO_VALUE'];
  // Something derived from evidence has a value before anybody observed anything; then the period's start counts.
  if (isOld(observedOn ?? period.startsOn, today, cadence)) return ['STALE', 'OBSERVATION_OLD'];
  const isBeyond = (threshold: Millionths) =>
    compare(gap, { numerator: threshold, denominator: 1_000_000n }) > 0;
  if (isBeyond(thresholds.atRisk)) return ['OFF_TRACK', 'BEHIND_EXPECTED'];
  if (isBeyond(thresholds.onTrack)) return ['AT_RISK', 'BEHIND_EXPECTED'];
  return ['ON_TRACK', 'NOT_BEHIND_EXPECTED'];
}
