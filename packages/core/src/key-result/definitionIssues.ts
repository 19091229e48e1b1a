import { derivationIssues } from '../derivation/derivationIssues.ts';
import type { ErrorCode } from '../error/ErrorCode.ts';
import type { Issue } from '../error/Issue.ts';
import { compare } from '../number/compare.ts';
import { weightIssue } from '../roll-up/weightIssue.ts';
import { isDirectedMeasure } from './isDirectedMeasure.ts';
import type { KeyResultDefinition } from './KeyResultDefinition.ts';
import { partIssues } from './partIssues.ts';
import { pointIssues } from './pointIssues.ts';
import { valueRangeIssues } from './valueRangeIssues.ts';

/** The part of a definition that can be wrong. */
export type DefinitionInput = Pick<
  KeyResultDefinition,
  | 'measure'
  | 'valueSource'
  | 'baseline'
  | 'target'
  | 'weight'
  | 'legacy'
  | 'driver'
  | 'threshold'
  | 'range'
  | 'points'
  | 'derivation'
  | 'cadence'
>;

/**
 * All problems of a key result's definition.
 *
 * What a measure needs and does not have: `BASELINE_REQUIRED`, `TARGET_REQUIRED`, `RANGE_REQUIRED`, `POINTS_REQUIRED`, `DERIVATION_REQUIRED`. What it does not
 * take: `BASELINE_NOT_ALLOWED`, `TARGET_NOT_ALLOWED`, `THRESHOLD_NOT_ALLOWED`, `RANGE_NOT_ALLOWED`, `POINTS_NOT_ALLOWED`, `DERIVATION_NOT_ALLOWED`,
 * `VALUE_SOURCE_NOT_ALLOWED`, `METHOD_NOT_ALLOWED` (looking back at what is derived), `DRIVER_NOT_ALLOWED` (aligned objectives drive the measure
 * `ASSESSED` only).
 *
 * `DEGENERATE_RANGE` when the target equals the baseline outside of imported old data; `DIRECTION_MISMATCH` when it lies on the wrong side;
 * `TOLERANCE_INVALID`; the codes of ranges (`RANGE_REVERSED`, `BAND_INVALID`), of points (`POINTS_NOT_INCREASING`, `SCORES_NOT_MONOTONE`, `SCORE_OUT_OF_RANGE`)
 * and of `derivationIssues`; `CADENCE_INVALID`; `WEIGHT_NEGATIVE` and `WEIGHT_TOO_LARGE` (above 10 000 000 basis points).
 *
 * @example
 * const wrong = { measure: 'DECREASE', valueSource: 'CHECK_IN', baseline: parseDecimal('10'), target: parseDecimal('60'), weight: -1n, legacy: false };
 * definitionIssues(wrong).map((issue) => issue.code); // => ['DIRECTION_MISMATCH', 'WEIGHT_NEGATIVE']
 */
export function definitionIssues(
  definition: DefinitionInput,
  path: readonly (string | number)[] = [],
): Issue[] {
  const { measure, range, points, derivation } = definition;
  const issues = [
    ...partIssues(definition, path),
    ...(isDirectedMeasure(measure) ? directionIssues(definition, path) : []),
    ...toleranceIssues(definition, path),
    ...(range == null ? [] : valueRangeIssues(range, [...path, 'range'])),
    ...(points === undefined ? [] : pointIssues(points, [...path, 'points'])),
    ...(derivation == null ? [] : derivationIssues(derivation, [...path, 'derivation'])),
    ...cadenceIssues(definition, path),
  ];
  const weightProblem = weightIssue(definition.weight, [...path, 'weight']);
  return weightProblem === null ? issues : [...issues, weightProblem];
}

function directionIssues(
  { measure, baseline, target, legacy }: DefinitionInput,
  path: readonly (string | number)[],
): Issue[] {
  if (baseline === null || target === null) return [];
  const report = (code: ErrorCode, message: string): Issue[] => [
    { path: [...path, 'target'], code, message },
  ];
  const direction = compare(target, baseline);
  if (direction === 0) return legacy ? [] : report('DEGENERATE_RANGE', 'The target equals the baseline.');
  if (direction > 0 === (measure === 'INCREASE')) return [];
  const side = measure === 'INCREASE' ? 'below' : 'above';
  return report('DIRECTION_MISMATCH', `The target lies ${side} the baseline, but the measure is ${measure}.`);
}

function toleranceIssues({ threshold }: DefinitionInput, path: readonly (string | number)[]): Issue[] {
  const tolerance = threshold?.tolerance ?? null;
  if (tolerance === null || tolerance.numerator > 0n) return [];
  const message = 'A tolerance is above 0; without one the target is met or it is not.';
  return [{ path: [...path, 'threshold', 'tolerance'], code: 'TOLERANCE_INVALID', message }];
}

const LONGEST_DAYS = 366;

function cadenceIssues({ cadence }: DefinitionInput, path: readonly (string | number)[]): Issue[] {
  if (cadence == null) return [];
  const isWithin = (days: number, least: number) =>
    Number.isInteger(days) && days >= least && days <= LONGEST_DAYS;
  if (isWithin(cadence.days, 1) && isWithin(cadence.graceDays, 0)) return [];
  const message = `A cadence is of 1 to ${LONGEST_DAYS} days, its grace of 0 to ${LONGEST_DAYS}.`;
  return [{ path: [...path, 'cadence'], code: 'CADENCE_INVALID', message }];
}
