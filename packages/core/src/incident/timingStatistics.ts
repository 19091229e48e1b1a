import { halfEven } from '../number/halfEven.ts';
import { median } from '../number/median.ts';
import { percentile } from '../number/percentile.ts';
import type { Rational } from '../number/Rational.ts';
import { whole } from '../number/whole.ts';

/** How long a step took over many incidents, in whole milliseconds, half to even. Null when it is known of none. */
export interface TimingStatistics {
  /** Of how many incidents it is known. */
  readonly known: number;
  /** Of how many it is not; they count in none of the values. */
  readonly unknown: number;
  readonly mean: bigint | null;
  readonly median: bigint | null;
  /** The time that nine of ten incidents did not exceed, by nearest rank. */
  readonly p90: bigint | null;
}

const NINETY = whole(90n);

/**
 * Tells durations of many incidents in numbers.
 *
 * @param durations - Milliseconds, one for each incident; null where it is not known.
 *
 * @example
 * timingStatistics([60_000n, null, 120_000n]); // => { known: 2, unknown: 1, mean: 90000n, median: 90000n, p90: 120000n }
 */
export function timingStatistics(durations: readonly (bigint | null)[]): TimingStatistics {
  const known = durations.flatMap((duration) => duration ?? []);
  const sum = known.reduce((all, each) => all + each, 0n);
  const values = known.map(whole);
  return {
    known: known.length,
    unknown: durations.length - known.length,
    mean: known.length === 0 ? null : halfEven(sum, BigInt(known.length)),
    median: rounded(median(values)),
    p90: rounded(percentile(values, NINETY)),
  };
}

const rounded = (value: Rational | null): bigint | null =>
  value === null ? null : halfEven(value.numerator, value.denominator);
