import type { Millionths } from '../number/Millionths.ts';
import type { Rational } from '../number/Rational.ts';
import { subtract } from '../number/subtract.ts';
import { toMillionths } from '../number/toMillionths.ts';

/** What one rater gave one person. */
export interface Rating {
  readonly rater: string;
  readonly person: string;
  readonly value: Millionths;
}

/** How a rater differs from the others. Advice for calibration: nothing is corrected by it. */
export interface RaterLeniency {
  readonly rater: string;
  /** How many people were rated. */
  readonly people: number;
  /** The mean of what the rater gave. */
  readonly mean: Millionths;
  /** That less the mean of what all others gave: above 0 is lenient, below 0 strict. Null when nobody else rated anybody. */
  readonly difference: Millionths | null;
}

/** Of fewer people nothing is said: it would be about them, not about the rater. */
const LEAST = 5;

/** How lenient the raters are who rated at least five people, the most lenient first. */
export function raterLeniency(ratings: readonly Rating[]): RaterLeniency[] {
  const byRater = new Map<string, Map<string, Millionths>>();
  for (const { rater, person, value } of ratings) {
    const own = byRater.get(rater) ?? new Map<string, Millionths>();
    byRater.set(rater, own.set(person, value));
  }
  const sumOf = (values: Iterable<Millionths>) => [...values].reduce((sum, value) => sum + value, 0n);
  const all = [...byRater.values()].flatMap((own) => [...own.values()]);
  const total = sumOf(all);
  return [...byRater]
    .filter(([, own]) => own.size >= LEAST)
    .map(([rater, own]) => {
      const sum = sumOf(own.values());
      const mean = share(sum, own.size);
      const others = all.length - own.size;
      return {
        rater,
        people: own.size,
        mean: toMillionths(mean),
        difference: others === 0 ? null : toMillionths(subtract(mean, share(total - sum, others))),
      };
    })
    .sort((a, b) => {
      const [left, right] = [a.difference ?? 0n, b.difference ?? 0n];
      return left === right ? (a.rater < b.rater ? -1 : 1) : left > right ? -1 : 1;
    });
}

const share = (sum: bigint, count: number): Rational => ({
  numerator: sum,
  denominator: BigInt(count) * 1_000_000n,
});
