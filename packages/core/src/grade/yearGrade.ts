import type { Millionths } from '../number/Millionths.ts';
import { mean } from '../roll-up/mean.ts';
import type { GradingPolicy } from './GradingPolicy.ts';
import { levelAt } from './levelAt.ts';

/** The grade of one month. */
export interface MonthGrade {
  /** As `2026-03`. */
  readonly month: string;
  /** Null is not rated: the month leaves. */
  readonly level: string | null;
  /** Null where the grade was stated without one. */
  readonly score: Millionths | null;
}

/**
 * The grade of a year from those of its months, by the policy's rule. Months that are not rated leave; null when none is left.
 * `MEDIAN_GRADE` is the one in the middle, the lower of two; `MEAN_SCORE` reads the mean of the scores by the thresholds; `LATEST` is that of the last month.
 *
 * @example
 * const month = (month, level) => ({ month, level, score: null });
 * yearGrade(DEFAULT_GRADING_POLICY, [month('2026-01', 'A'), month('2026-02', 'B'), month('2026-03', null), month('2026-04', 'S'), month('2026-05', 'C')]); // => 'B'
 */
export function yearGrade({ levels, yearRule }: GradingPolicy, months: readonly MonthGrade[]): string | null {
  const order = levels.map(({ code }) => code);
  const rated = [...months]
    .filter(({ level }) => level !== null && order.includes(level))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  switch (yearRule) {
    case 'LATEST':
      return rated.at(-1)?.level ?? null;
    case 'MEAN_SCORE': {
      const scores = rated.flatMap(({ score }) => (score === null ? [] : [{ value: score, weight: 1n }]));
      const score = mean(scores);
      return score === null ? null : (levelAt(levels, score)?.code ?? null);
    }
    case 'MEDIAN_GRADE': {
      const places = rated.map(({ level }) => order.indexOf(level ?? '')).sort((a, b) => a - b);
      return order[places[Math.floor(places.length / 2)] ?? -1] ?? null;
    }
  }
}
