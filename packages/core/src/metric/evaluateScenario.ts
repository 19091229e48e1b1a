import { add } from '../number/add.ts';
import { compare } from '../number/compare.ts';
import type { Rational } from '../number/Rational.ts';
import { subtract } from '../number/subtract.ts';
import { addMilliseconds } from '../time/addMilliseconds.ts';
import type { Instant } from '../time/Instant.ts';
import { relativeChange } from '../unit/relativeChange.ts';
import { AGGREGATE_REASONS, aggregateSamples, type SampleAggregate } from './aggregateSamples.ts';
import type { Comparator, RiskScenario } from './RiskScenario.ts';
import type { Sample } from './Sample.ts';

/** Every reason for which it is unknown whether a scenario holds. */
export const SCENARIO_REASONS = [
  'THRESHOLD_UNKNOWN',
  'PREVIOUS_UNKNOWN',
  'CHANGE_UNDEFINED',
  ...AGGREGATE_REASONS,
] as const;

/**
 * Why it is unknown whether a scenario holds. `PREVIOUS_UNKNOWN`: the window before has no value. `CHANGE_UNDEFINED`: that value is 0 or below, of which there
 * is no percentage.
 */
export type ScenarioReason = (typeof SCENARIO_REASONS)[number];

/** A scenario at an instant. */
export interface ScenarioEvaluation {
  readonly at: Instant;
  /** The value of the window that ends now; null when unknown. */
  readonly value: Rational | null;
  /** The value of the window before; null when unknown, and when the scenario does not look at it. */
  readonly previous: Rational | null;
  /** The number that is compared: the value, or its change; null when unknown. */
  readonly watched: Rational | null;
  /** Whether the number lies on the side of the risk; null when unknown. */
  readonly beyond: boolean | null;
  /** Whether it lies on the other side by the hysteresis, so that a breach is over; null when unknown. */
  readonly clear: boolean | null;
  /** Why it is unknown, else null. */
  readonly reason: ScenarioReason | null;
}

/**
 * Looks at the window of a scenario that ends at an instant. A scenario without a threshold is inert: `THRESHOLD_UNKNOWN`, its numbers are told and
 * nothing follows.
 *
 * @param samples - The samples of the metric that are known.
 * @throws {DomainError} `INVALID_INSTANT`.
 */
export function evaluateScenario(
  scenario: RiskScenario,
  samples: readonly Sample[],
  at: Instant,
): ScenarioEvaluation {
  const { windowLength, threshold, watched, aggregate, filter } = scenario;
  const start = addMilliseconds(at, -windowLength);
  const current = aggregateSamples(samples, { aggregate, filter, window: { start, end: at } });
  const before =
    watched === 'VALUE'
      ? null
      : aggregateSamples(samples, {
          aggregate,
          filter,
          window: { start: addMilliseconds(start, -windowLength), end: start },
        });
  const numbers = { at, value: current.value, previous: before?.value ?? null };
  const number = watchedNumber(scenario, current, before);
  if (typeof number === 'string') return { ...numbers, ...UNKNOWN, reason: number };
  if (threshold === null) return { ...numbers, ...UNKNOWN, watched: number, reason: 'THRESHOLD_UNKNOWN' };
  const beyond = holds(number, scenario.comparator, threshold);
  const clear = !holds(number, scenario.comparator, relaxed(scenario, threshold));
  return { ...numbers, watched: number, beyond, clear, reason: null };
}

const UNKNOWN = { watched: null, beyond: null, clear: null } as const;

function watchedNumber(
  { watched }: RiskScenario,
  current: SampleAggregate,
  before: SampleAggregate | null,
): Rational | ScenarioReason {
  if (current.value === null) return current.reason ?? 'NO_SAMPLES';
  if (before === null) return current.value;
  if (before.value === null) return 'PREVIOUS_UNKNOWN';
  if (watched === 'DIFFERENCE') return subtract(current.value, before.value);
  return relativeChange(before.value, current.value) ?? 'CHANGE_UNDEFINED';
}

function holds(number: Rational, comparator: Comparator, threshold: Rational): boolean {
  const order = compare(number, threshold);
  switch (comparator) {
    case 'ABOVE':
      return order > 0;
    case 'AT_LEAST':
      return order >= 0;
    case 'AT_MOST':
      return order <= 0;
    case 'BELOW':
      return order < 0;
  }
}

const relaxed = ({ comparator, hysteresis }: RiskScenario, threshold: Rational): Rational =>
  comparator === 'ABOVE' || comparator === 'AT_LEAST'
    ? subtract(threshold, hysteresis)
    : add(threshold, hysteresis);
