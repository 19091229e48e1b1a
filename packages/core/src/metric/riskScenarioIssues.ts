import type { Issue } from '../error/Issue.ts';
import { compare } from '../number/compare.ts';
import { whole } from '../number/whole.ts';
import type { RiskScenario } from './RiskScenario.ts';

/**
 * All problems of a risk scenario: `WINDOW_EMPTY` for a window without length, `PERCENT_INVALID` for a percentile that is not above 0 and at most
 * 100, `HYSTERESIS_NEGATIVE`. A threshold that nobody has set is no problem.
 */
export function riskScenarioIssues(
  { windowLength, aggregate, hysteresis }: Pick<RiskScenario, 'windowLength' | 'aggregate' | 'hysteresis'>,
  path: readonly (string | number)[] = [],
): Issue[] {
  const issues: Issue[] = [];
  if (windowLength <= 0n) {
    issues.push({
      path: [...path, 'windowLength'],
      code: 'WINDOW_EMPTY',
      message: 'The window has no length.',
    });
  }
  if (aggregate.kind === 'PERCENTILE' && !isPercent(aggregate.percent)) {
    const message = 'A percentile lies above 0 and is at most 100.';
    issues.push({ path: [...path, 'aggregate', 'percent'], code: 'PERCENT_INVALID', message });
  }
  if (hysteresis.numerator < 0n) {
    const message = 'The hysteresis is not negative.';
    issues.push({ path: [...path, 'hysteresis'], code: 'HYSTERESIS_NEGATIVE', message });
  }
  return issues;
}

const isPercent = (percent: { numerator: bigint; denominator: bigint }): boolean =>
  percent.numerator > 0n && compare(percent, whole(100n)) <= 0;
