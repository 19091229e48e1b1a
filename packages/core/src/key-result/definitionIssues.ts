import type { ErrorCode } from '../error/ErrorCode.ts';
import type { Issue } from '../error/Issue.ts';
import { compare } from '../number/compare.ts';
import type { Rational } from '../number/Rational.ts';
import { weightIssue } from '../roll-up/weightIssue.ts';
import { isRangeMeasure } from './isRangeMeasure.ts';
import type { KeyResultDefinition } from './KeyResultDefinition.ts';
import type { RangeMeasure } from './Measure.ts';

/** The part of a definition that can be wrong. */
export type DefinitionInput = Pick<
  KeyResultDefinition,
  'measure' | 'valueSource' | 'baseline' | 'target' | 'weight' | 'legacy' | 'driver'
>;

/**
 * All problems of a key result's definition.
 *
 * `BASELINE_REQUIRED` and `TARGET_REQUIRED` for `INCREASE` and `DECREASE`; `BASELINE_NOT_ALLOWED`, `TARGET_NOT_ALLOWED` and
 * `VALUE_SOURCE_NOT_ALLOWED` (a ratio) for the others; `DEGENERATE_RANGE` when the target equals the baseline outside of
 * imported old data; `DIRECTION_MISMATCH` when the target lies on the wrong side of the baseline; `DRIVER_NOT_ALLOWED` when
 * aligned objectives are to drive another measure than `ASSESSED`; `WEIGHT_NEGATIVE` and
 * `WEIGHT_TOO_LARGE` (above 10 000 000 basis points).
 *
 * @example
 * const wrong = { measure: 'DECREASE', valueSource: 'CHECK_IN', baseline: parseDecimal('10'), target: parseDecimal('60'), weight: -1n, legacy: false };
 * definitionIssues(wrong).map((issue) => issue.code); // => ['DIRECTION_MISMATCH', 'WEIGHT_NEGATIVE']
 */
export function definitionIssues(
  definition: DefinitionInput,
  path: readonly (string | number)[] = [],
): Issue[] {
  const { measure, weight } = definition;
  const issues = isRangeMeasure(measure)
    ? rangeIssues(definition, measure, path)
    : plainIssues(definition, path);
  if (definition.driver === 'ALIGNED' && measure !== 'ASSESSED') {
    const message = `Aligned objectives drive a key result of measure ASSESSED, not ${measure}.`;
    issues.push({ path: [...path, 'driver'], code: 'DRIVER_NOT_ALLOWED', message });
  }
  const weightProblem = weightIssue(weight, [...path, 'weight']);
  return weightProblem === null ? issues : [...issues, weightProblem];
}

function rangeIssues(
  { baseline, target, legacy }: DefinitionInput,
  measure: RangeMeasure,
  path: readonly (string | number)[],
): Issue[] {
  const issues: Issue[] = [];
  const report = (name: string, code: ErrorCode, message: string) =>
    issues.push({ path: [...path, name], code, message });

  if (baseline === null)
    report('baseline', 'BASELINE_REQUIRED', `A key result of measure ${measure} needs a baseline.`);
  if (target === null)
    report('target', 'TARGET_REQUIRED', `A key result of measure ${measure} needs a target.`);
  if (baseline === null || target === null) return issues;

  const direction = compare(target, baseline);
  if (direction === 0 && !legacy) report('target', 'DEGENERATE_RANGE', 'The target equals the baseline.');
  if (isMismatch(measure, direction)) {
    const side = measure === 'INCREASE' ? 'below' : 'above';
    report(
      'target',
      'DIRECTION_MISMATCH',
      `The target lies ${side} the baseline, but the measure is ${measure}.`,
    );
  }
  return issues;
}

const isMismatch = (measure: RangeMeasure, direction: -1 | 0 | 1): boolean =>
  measure === 'INCREASE' ? direction < 0 : direction > 0;

function plainIssues(definition: DefinitionInput, path: readonly (string | number)[]): Issue[] {
  const { measure, valueSource } = definition;
  const issues: Issue[] = [];
  const refuse = (name: 'baseline' | 'target', value: Rational | null, code: ErrorCode) => {
    if (value === null) return;
    issues.push({
      path: [...path, name],
      code,
      message: `A key result of measure ${measure} has no ${name}.`,
    });
  };
  refuse('baseline', definition.baseline, 'BASELINE_NOT_ALLOWED');
  refuse('target', definition.target, 'TARGET_NOT_ALLOWED');
  if (valueSource === 'RATIO') {
    const message = `A key result of measure ${measure} does not take a ratio.`;
    issues.push({ path: [...path, 'valueSource'], code: 'VALUE_SOURCE_NOT_ALLOWED', message });
  }
  return issues;
}
