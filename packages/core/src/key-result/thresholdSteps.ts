import { DEFAULT_CADENCE } from '../health/Cadence.ts';
import type { Rational } from '../number/Rational.ts';
import { addMilliseconds } from '../time/addMilliseconds.ts';
import { earlier } from '../time/earlier.ts';
import type { Instant } from '../time/Instant.ts';
import { millisecondsBetween } from '../time/millisecondsBetween.ts';
import { currentValue } from './currentValue.ts';
import { definitionAt } from './definitionAt.ts';
import { isThresholdMeasure } from './isThresholdMeasure.ts';
import type { KeyResultDefinition } from './KeyResultDefinition.ts';
import type { KeyResultHistory } from './KeyResultHistory.ts';
import type { Observation } from './Observation.ts';
import { PLAIN_THRESHOLD, type ThresholdMethod } from './Threshold.ts';
import { thresholdShare } from './thresholdShare.ts';

/** The methods that look at more than the latest observation. */
export type LookingBack = Exclude<ThresholdMethod, 'LAST'>;

/** One observation, or a time for which one holds, and how it was judged. */
export interface ThresholdStep {
  readonly observation: Observation;
  readonly from: Instant;
  /** Milliseconds of time; 1 for an observation. */
  readonly length: bigint;
  /** What was observed. */
  readonly current: Rational;
  /** How far the target was held, 0…1. */
  readonly share: Rational;
}

/** The steps of a history. */
export interface ThresholdSteps {
  readonly method: LookingBack;
  readonly steps: readonly ThresholdStep[];
  /** Milliseconds, or observations, of which nothing is known. They count in nothing. */
  readonly unknown: bigint;
}

/**
 * The steps by which a target was held, each judged by the definition that was in force.
 *
 * Of observations of the same instant only the one recorded last counts. An observation holds until the next one, or until its cadence and grace have
 * passed; the time after that is unknown, as is what was observed under a definition of another kind, or of a ratio without a value.
 *
 * @throws {DomainError} `INVALID_INSTANT`.
 */
export function thresholdSteps(history: KeyResultHistory, method: LookingBack): ThresholdSteps {
  const observations = inOrder(history.observations).filter(({ observedAt }) => observedAt <= history.until);
  return method === 'SHARE_OF_OBSERVATIONS'
    ? observationSteps(observations, history.definitions)
    : timeSteps(observations, history);
}

/** By instant; of those of one instant the one recorded last. */
function inOrder(observations: readonly Observation[]): Observation[] {
  const latest = new Map<Instant, Observation>();
  for (const observation of observations) {
    const other = latest.get(observation.observedAt);
    if (other === undefined || observation.sequence > other.sequence)
      latest.set(observation.observedAt, observation);
  }
  return [...latest.values()].sort((a, b) => (a.observedAt < b.observedAt ? -1 : 1));
}

function observationSteps(
  observations: readonly Observation[],
  definitions: readonly KeyResultDefinition[],
): ThresholdSteps {
  const steps: ThresholdStep[] = [];
  for (const observation of observations) {
    const from = observation.observedAt;
    const judged = judge(observation, inForce(definitions, from));
    if (judged !== null) steps.push({ observation, from, length: 1n, ...judged });
  }
  return { method: 'SHARE_OF_OBSERVATIONS', steps, unknown: BigInt(observations.length - steps.length) };
}

function timeSteps(
  observations: readonly Observation[],
  { definitions, until }: KeyResultHistory,
): ThresholdSteps {
  const steps: ThresholdStep[] = [];
  const changes = definitions.map(({ validFrom }) => validFrom);
  let unknown = 0n;
  for (const [index, observation] of observations.entries()) {
    const start = observation.observedAt;
    const next = earlier(observations[index + 1]?.observedAt ?? until, until);
    const { days, graceDays } = inForce(definitions, start)?.cadence ?? DEFAULT_CADENCE;
    const end = earlier(next, addMilliseconds(start, BigInt(days + graceDays) * DAY));
    unknown += millisecondsBetween(end, next);
    const inside = changes.filter((change) => change > start && change < end);
    const bounds = [...new Set([start, ...inside, end])].sort();
    for (const [place, from] of bounds.entries()) {
      const to = bounds[place + 1];
      if (to === undefined) continue;
      const length = millisecondsBetween(from, to);
      const judged = judge(observation, inForce(definitions, from));
      if (judged === null) unknown += length;
      else steps.push({ observation, from, length, ...judged });
    }
  }
  return { method: 'SHARE_OF_TIME', steps, unknown };
}

const DAY = 86_400_000n;

/** Later than any instant: what is handed in is what is known. */
const ALWAYS = '9999-12-31T23:59:59.999Z';

const inForce = (definitions: readonly KeyResultDefinition[], asOf: Instant): KeyResultDefinition | null =>
  definitionAt(definitions, { asOf, knownAt: ALWAYS });

function judge(
  observation: Observation,
  definition: KeyResultDefinition | null,
): Pick<ThresholdStep, 'current' | 'share'> | null {
  if (definition === null || !isThresholdMeasure(definition.measure) || definition.target === null)
    return null;
  const current = currentValue(definition, { observation });
  if (typeof current === 'string') return null;
  const { tolerance } = definition.threshold ?? PLAIN_THRESHOLD;
  return { current, share: thresholdShare(definition.measure, definition.target, tolerance, current) };
}
