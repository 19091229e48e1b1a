import type { Rational } from '../number/Rational.ts';
import type { DimensionFilter } from './aggregateSamples.ts';
import type { MetricAggregate } from './MetricAggregate.ts';

/** How a watched number is compared with a threshold. */
export const COMPARATORS = ['ABOVE', 'AT_LEAST', 'AT_MOST', 'BELOW'] as const;
/** On which side of the threshold the risk lies; `AT_LEAST` and `AT_MOST` hold at the threshold too. */
export type Comparator = (typeof COMPARATORS)[number];

/** What number of a metric is watched. */
export const WATCHED = ['VALUE', 'DIFFERENCE', 'RELATIVE_CHANGE'] as const;
/**
 * `VALUE`: that of the window, in the unit of the metric. `DIFFERENCE`: what it is more than that of the window before, in the same unit.
 * `RELATIVE_CHANGE`: the same in percent of the window before.
 */
export type Watched = (typeof WATCHED)[number];

/** Something that must not happen to a metric. */
export interface RiskScenario {
  /** Which samples count. */
  readonly filter: DimensionFilter;
  /** The length of the window in milliseconds. It ends when the scenario is evaluated. */
  readonly windowLength: bigint;
  readonly aggregate: MetricAggregate;
  readonly watched: Watched;
  readonly comparator: Comparator;
  /** Null while nobody has set it; then the scenario watches and never breaches. */
  readonly threshold: Rational | null;
  /** How far the number must come back beyond the threshold before a breach is over; 0 or more. */
  readonly hysteresis: Rational;
}
