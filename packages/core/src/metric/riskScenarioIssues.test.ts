import { expect, test } from 'vitest';
import { parseDecimal } from '../number/parseDecimal.ts';
import { riskScenarioIssues } from './riskScenarioIssues.ts';

const scenario = (percent: string, windowLength = 1n, hysteresis = '0') => ({
  windowLength,
  aggregate: { kind: 'PERCENTILE', percent: parseDecimal(percent) } as const,
  hysteresis: parseDecimal(hysteresis),
});

test.each(['0.1', '90', '100'])('the %sth percentile may be watched', (percent) => {
  expect(riskScenarioIssues(scenario(percent))).toEqual([]);
});

test.each(['0', '-1', '100.1'])(
  'all problems are reported at once, the %sth percentile among them',
  (percent) => {
    expect(riskScenarioIssues(scenario(percent, 0n, '-1'), ['input'])).toMatchObject([
      { path: ['input', 'windowLength'], code: 'WINDOW_EMPTY' },
      { path: ['input', 'aggregate', 'percent'], code: 'PERCENT_INVALID' },
      { path: ['input', 'hysteresis'], code: 'HYSTERESIS_NEGATIVE' },
    ]);
  },
);
