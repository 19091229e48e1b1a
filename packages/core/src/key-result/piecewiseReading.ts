import { add } from '../number/add.ts';
import { compare } from '../number/compare.ts';
import { multiply } from '../number/multiply.ts';
import type { Rational } from '../number/Rational.ts';
import { ratio } from '../number/ratio.ts';
import { subtract } from '../number/subtract.ts';
import { toMillionths } from '../number/toMillionths.ts';
import { calculatedReading } from '../reading/calculatedReading.ts';
import type { Reading } from '../reading/Reading.ts';
import { unknownReading } from '../reading/unknownReading.ts';
import type { ScorePoint } from './ScorePoint.ts';

/** The score of a value on a line of points with increasing values; outside of them the score of the nearer end. */
export function piecewiseReading(points: readonly ScorePoint[], current: Rational): Reading {
  const score = scoreOf(points, current);
  return score === null ? unknownReading('NO_DEFINITION') : calculatedReading(toMillionths(score));
}

function scoreOf(points: readonly ScorePoint[], current: Rational): Rational | null {
  let before: ScorePoint | null = null;
  for (const point of points) {
    if (compare(current, point.value) <= 0)
      return before === null ? point.score : between(before, point, current);
    before = point;
  }
  return before === null ? null : before.score;
}

function between(from: ScorePoint, to: ScorePoint, current: Rational): Rational {
  const way = ratio(subtract(current, from.value), subtract(to.value, from.value));
  return way === null ? to.score : add(from.score, multiply(way, subtract(to.score, from.score)));
}
