import type { Millionths } from '../number/Millionths.ts';
import { multiply } from '../number/multiply.ts';
import type { Rational } from '../number/Rational.ts';
import type { Curve } from './Curve.ts';

/**
 * The progress that is expected when a share of the period has passed: `curve(t) × expectation`, exactly.
 *
 * @param elapsed - The share of the period that has passed, 0…1.
 * @param expectation - The value from which on the promise is kept, as `expectationOf` tells it.
 *
 * @example
 * const half = parseDecimal('0.5');
 * printDecimal(expectedProgress(half, 'LINEAR', parseMillionths('0.7'))); // => '0.35'
 * printDecimal(expectedProgress(half, 'BACK_LOADED', parseMillionths('1'))); // => '0.25'
 */
export function expectedProgress(elapsed: Rational, curve: Curve, expectation: Millionths): Rational {
  const share = curve === 'LINEAR' ? elapsed : multiply(elapsed, elapsed);
  return multiply(share, { numerator: expectation, denominator: 1_000_000n });
}
