import { halfEven } from '../number/halfEven.ts';
import { type Millionths, millionths } from '../number/Millionths.ts';

/** What somebody got for one indicator: code standards, response to bugs, communication … */
export interface IndicatorPoints {
  readonly code: string;
  /** The points given, 0 up to the maximum; null is not assessed, and leaves with its maximum. */
  readonly points: number | null;
  /** The most that can be given, a whole number above 0. */
  readonly maximum: number;
}

/**
 * The score of a month from its indicators: `Σ points ÷ Σ maximum` over those that were assessed, rounded once. Null when none was. Five of five, five of five and
 * nothing is 1.
 *
 * @example
 * monthlyAssessment([{ code: 'standards', points: 4, maximum: 5 }, { code: 'bugs', points: null, maximum: 5 }]); // => 800000n
 */
export function monthlyAssessment(indicators: readonly IndicatorPoints[]): Millionths | null {
  let [points, maximum] = [0n, 0n];
  for (const indicator of indicators) {
    if (indicator.points === null) continue;
    points += BigInt(indicator.points);
    maximum += BigInt(indicator.maximum);
  }
  return maximum === 0n ? null : millionths(halfEven(points * 1_000_000n, maximum));
}
