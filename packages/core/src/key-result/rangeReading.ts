import { compare } from '../number/compare.ts';
import type { Rational } from '../number/Rational.ts';
import { ratio } from '../number/ratio.ts';
import { subtract } from '../number/subtract.ts';
import { toMillionths } from '../number/toMillionths.ts';
import { whole } from '../number/whole.ts';
import { calculatedReading } from '../reading/calculatedReading.ts';
import type { Reading } from '../reading/Reading.ts';
import type { ValueRange } from './ValueRange.ts';

const ALL = whole(1n);
const NOTHING = whole(0n);

/** Where a value lies in a range: 1 inside and on its edges, in a band what is left of the way to its outer end, 0 outside. */
export const rangeReading = (range: ValueRange, current: Rational): Reading =>
  calculatedReading(toMillionths(rangeShare(range, current)));

function rangeShare({ low, high, lowest, highest }: ValueRange, current: Rational): Rational {
  if (compare(current, low) >= 0 && compare(current, high) <= 0) return ALL;
  if (compare(current, lowest) <= 0 || compare(current, highest) >= 0) return NOTHING;
  const isBelow = compare(current, low) < 0;
  const [outer, edge] = isBelow ? [lowest, low] : [highest, high];
  return ratio(subtract(current, outer), subtract(edge, outer)) ?? NOTHING;
}
