import { clampMillionths } from '../number/clampMillionths.ts';
import { compare } from '../number/compare.ts';
import { halfEven } from '../number/halfEven.ts';
import { type Millionths, millionths } from '../number/Millionths.ts';
import type { Rational } from '../number/Rational.ts';
import { calculatedReading } from '../reading/calculatedReading.ts';
import type { Reading } from '../reading/Reading.ts';
import { unknownReading } from '../reading/unknownReading.ts';
import type { DirectedMeasure } from './Measure.ts';

const ONE = millionths(1_000_000n);

/**
 * The share of the way from the baseline to the target: `raw = (current − baseline) ÷ (target − baseline)`, and its value
 * within 0…1. The signs cover both directions.
 *
 * With the target equal to the baseline (imported old data) there is no way to measure: 1 when the current value equals
 * the target or is beyond it in the declared direction, else null, `DEGENERATE_RANGE`.
 */
export function directedReading(
  measure: DirectedMeasure,
  baseline: Rational,
  target: Rational,
  current: Rational,
): Reading {
  const raw = shareOfRange(baseline, target, current);
  if (raw !== null) return calculatedReading(clampMillionths(raw), raw);
  const beyond = compare(current, target);
  const met = measure === 'INCREASE' ? beyond >= 0 : beyond <= 0;
  return met ? calculatedReading(ONE) : unknownReading('DEGENERATE_RANGE');
}

function shareOfRange(baseline: Rational, target: Rational, current: Rational): Millionths | null {
  let way: bigint;
  let range: bigint;
  // Measured values mostly have the same places; then their common denominator cancels out.
  if (baseline.denominator === target.denominator && baseline.denominator === current.denominator) {
    way = current.numerator - baseline.numerator;
    range = target.numerator - baseline.numerator;
  } else {
    const start = baseline.numerator;
    const scale = baseline.denominator;
    way = (current.numerator * scale - start * current.denominator) * target.denominator;
    range = (target.numerator * scale - start * target.denominator) * current.denominator;
  }
  if (range === 0n) return null;
  return millionths(range > 0n ? halfEven(way * 1_000_000n, range) : halfEven(way * -1_000_000n, -range));
}
