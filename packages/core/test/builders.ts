import type { KeyResultDefinition } from '../src/key-result/KeyResultDefinition.ts';
import type { KeyResultInput } from '../src/key-result/KeyResultInput.ts';
import type { Measure } from '../src/key-result/Measure.ts';
import type { Milestone } from '../src/key-result/Milestone.ts';
import type { Observation } from '../src/key-result/Observation.ts';
import type { ThresholdMethod } from '../src/key-result/Threshold.ts';
import { parseDecimal } from '../src/number/parseDecimal.ts';
import { parseMillionths } from '../src/number/parseMillionths.ts';
import type { Rational } from '../src/number/Rational.ts';
import type { Commitment } from '../src/objective/Commitment.ts';
import type { ObjectiveDefinition } from '../src/objective/ObjectiveDefinition.ts';
import type { ObjectiveInput } from '../src/objective/ObjectiveInput.ts';
import type { Assessment } from '../src/reading/Assessment.ts';
import type { Override } from '../src/reading/Override.ts';
import type { Child } from '../src/roll-up/Child.ts';
import type { RollUp } from '../src/roll-up/RollUp.ts';

export const decimal = (text: string | null) => (text === null ? null : parseDecimal(text));

const FACT = {
  observedAt: '2026-10-05T08:00:00.000Z',
  recordedAt: '2026-10-05T08:00:01.000Z',
  sequence: 1n,
} as const;

export const observation = (value: string | null): Observation => ({
  ...FACT,
  id: 'ci_1',
  value: decimal(value),
  numerator: null,
  denominator: null,
});

export const ratioOf = (numerator: string | null, denominator: string | null): Observation => ({
  ...FACT,
  id: 'ci_1',
  value: null,
  numerator: decimal(numerator),
  denominator: decimal(denominator),
});

export const override = (value: string | null, reason = 'The counter was broken.'): Override => ({
  ...FACT,
  id: 'ov_1',
  value: decimal(value),
  reason,
  by: 'psn_1',
});

export const assessment = (value: string | null, reason = 'Better than the number says.'): Assessment => ({
  ...FACT,
  id: 'as_1',
  value: decimal(value),
  reason,
  by: 'psn_1',
});

export const milestone = (id: string, done: string | null, weight: bigint | null = null): Milestone => ({
  id,
  title: `Step ${id}`,
  weight,
  dueOn: null,
  observation: done === null ? null : observation(done),
});

export const definition = (
  measure: Measure,
  more: Partial<KeyResultDefinition> = {},
): KeyResultDefinition => ({
  id: 'def_1',
  measure,
  valueSource: 'CHECK_IN',
  unit: null,
  baseline: null,
  target: null,
  weight: null,
  validFrom: '2026-10-01T00:00:00.000Z',
  recordedAt: '2026-09-30T12:00:00.000Z',
  sequence: 1n,
  legacy: false,
  ...more,
});

export const keyResult = (
  of: KeyResultDefinition | null,
  more: Partial<KeyResultInput> = {},
): KeyResultInput => ({
  id: 'kr_1',
  definition: of,
  observation: null,
  milestones: [],
  override: null,
  assessment: null,
  ...more,
});

/** A key result that goes from a baseline to a target, in the direction that these have. */
export const ranged = (
  baseline: string,
  target: string,
  current: string | null,
  more: Partial<KeyResultInput> = {},
) =>
  keyResult(
    definition(Number(target) < Number(baseline) ? 'DECREASE' : 'INCREASE', {
      baseline: decimal(baseline),
      target: decimal(target),
    }),
    { observation: current === null ? null : observation(current), ...more },
  );

export const child = (id: string, value: string | null, weight: bigint | null = null): Child => ({
  id,
  weight,
  value: value === null ? null : parseMillionths(value),
  hash: null,
});

export const rollUp = (more: Partial<RollUp> = {}): RollUp => ({
  weightMode: 'NORMALISE',
  nullPolicy: 'EXCLUDE',
  aggregation: 'MEAN',
  ...more,
});

export const objectiveDefinition = (
  more: Partial<RollUp> = {},
  commitment: Commitment = 'COMMITTED',
): ObjectiveDefinition => ({ commitment, rollUp: rollUp(more) });

export const objective = (
  children: readonly Child[],
  more: Partial<ObjectiveInput> = {},
): ObjectiveInput => ({
  id: 'obj_1',
  definition: objectiveDefinition(),
  children,
  override: null,
  assessment: null,
  ...more,
});

/** A target to be held, at least or at most. */
export const held = (
  measure: 'AT_LEAST' | 'AT_MOST',
  target: string,
  more: { readonly method?: ThresholdMethod; readonly tolerance?: string | null } = {},
): KeyResultDefinition =>
  definition(measure, {
    target: decimal(target),
    threshold: { method: more.method ?? 'LAST', tolerance: decimal(more.tolerance ?? null) },
  });

const required = (text: string): Rational => parseDecimal(text);

/** A range with its bands, as `[low, high] in [lowest, highest]`. */
export const within = (low: string, high: string, lowest: string, highest: string): KeyResultDefinition =>
  definition('RANGE', {
    range: {
      low: required(low),
      high: required(high),
      lowest: required(lowest),
      highest: required(highest),
    },
  });

/** A line through points, each as `[value, score]`. */
export const line = (...points: readonly (readonly [string, string])[]): KeyResultDefinition =>
  definition('PIECEWISE', {
    points: points.map(([value, score]) => ({ value: required(value), score: required(score) })),
  });

/** Observations at instants, for the methods that look back. */
export const observedAt = (instant: string, value: string, sequence = 1n): Observation => ({
  ...observation(value),
  id: `ci_${instant}`,
  observedAt: instant,
  recordedAt: instant,
  sequence,
});
