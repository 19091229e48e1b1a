import { multiply } from '../number/multiply.ts';
import type { Rational } from '../number/Rational.ts';
import { ratio } from '../number/ratio.ts';
import { subtract } from '../number/subtract.ts';
import { whole } from '../number/whole.ts';

/**
 * The change from a baseline in percent of it, in the unit `%change`.
 *
 * Null when either value is unknown, and for a baseline of 0 or below, of which there is no percentage. With the baseline
 * unknown a relative change can only be stated, not computed.
 *
 * @example
 * printDecimal(relativeChange(parseDecimal('50'), parseDecimal('40'))); // => '-20'
 * relativeChange(null, parseDecimal('40')); // => null
 */
export function relativeChange(baseline: Rational | null, current: Rational | null): Rational | null {
  if (baseline === null || current === null || baseline.numerator <= 0n) return null;
  return ratio(multiply(whole(100n), subtract(current, baseline)), baseline);
}
