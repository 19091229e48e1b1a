import { expect, test } from 'vitest';
import { parseDecimal } from '../number/parseDecimal.ts';
import { parseMillionths } from '../number/parseMillionths.ts';
import { DEFAULT_GRADING_POLICY } from './defaultGradingPolicy.ts';
import { levelValue } from './levelValue.ts';
import { monthlyAssessment } from './monthlyAssessment.ts';
import { moverScore } from './moverScore.ts';
import { raterLeniency } from './raterLeniency.ts';
import { yearGrade } from './yearGrade.ts';

const months = (levels: readonly (string | null)[], scores: readonly string[] = []) =>
  levels.map((level, index) => ({
    month: `2026-${String(index + 1).padStart(2, '0')}`,
    level,
    score: scores[index] === undefined ? null : parseMillionths(scores[index]),
  }));
const by = (yearRule: 'MEDIAN_GRADE' | 'MEAN_SCORE' | 'LATEST') => ({ ...DEFAULT_GRADING_POLICY, yearRule });

test('months become a year by the stated rule; months that are not rated leave', () => {
  expect(yearGrade(by('MEDIAN_GRADE'), months(['A', 'B', null, 'S', 'C']))).toBe('B');
  expect(yearGrade(by('MEDIAN_GRADE'), months(['S', 'A', 'B']))).toBe('A');
  expect(yearGrade(by('LATEST'), months(['S', 'B', null]))).toBe('B');
  expect(yearGrade(by('LATEST'), [...months(['S', 'B', null])].reverse())).toBe('B');
  expect(yearGrade(by('MEAN_SCORE'), months(['S', 'B', 'B'], ['1', '0.6', '0.65']))).toBe('A');
  for (const rule of ['MEDIAN_GRADE', 'MEAN_SCORE', 'LATEST'] as const)
    expect(yearGrade(by(rule), months([null, null]))).toBeNull();
});

test('indicators that were not assessed leave with their points', () => {
  const indicator = (points: number | null) => ({ code: 'x', points, maximum: 5 });
  expect(monthlyAssessment([5, 5, null].map(indicator))).toBe(1_000_000n);
  expect(monthlyAssessment([4, 3, 0].map(indicator))).toBe(466_667n);
  expect(monthlyAssessment([indicator(null)])).toBeNull();
});

test('a mover’s score is that of the assignments by their share; what is unknown leaves', () => {
  const part = (factor: string, value: string | null) => ({
    factor: parseDecimal(factor),
    value: value === null ? null : parseMillionths(value),
  });
  expect(moverScore([part('0.5', '1'), part('0.25', '0.4')])).toBe(800_000n);
  expect(moverScore([part('0.5', null), part('0.25', '0.4')])).toBe(400_000n);
  expect(moverScore([part('0.5', null)])).toBeNull();
  expect(moverScore([part('0', '1')])).toBeNull();
});

test('levels without stated values lie evenly in 0…1', () => {
  expect([1, 2, 3, 4, 5].map((level) => levelValue(level, 5))).toEqual([
    0n,
    250_000n,
    500_000n,
    750_000n,
    1_000_000n,
  ]);
  expect(levelValue(1, 1)).toBe(1_000_000n);
});

test('of a rater of fewer than five people nothing is said', () => {
  const ratings = (rater: string, count: number, value: string) =>
    Array.from({ length: count }, (_, index) => ({
      rater,
      person: `${rater}${index}`,
      value: parseMillionths(value),
    }));
  const all = [...ratings('kind', 5, '0.9'), ...ratings('strict', 6, '0.5'), ...ratings('few', 4, '1')];
  expect(raterLeniency(all).map(({ rater, people, difference }) => [rater, people, difference])).toEqual([
    ['kind', 5, 200_000n],
    ['strict', 6, -444_444n],
  ]);
  expect(raterLeniency(ratings('only', 5, '0.9'))).toMatchObject([{ mean: 900_000n, difference: null }]);
});
