import type { Rational } from '../number/Rational.ts';
import { WHOLE } from '../roll-up/WHOLE.ts';

/** One of the alignments of a child, as its share counts. */
export interface SharedAlignment {
  readonly id: string;
  /** Basis points; null is unset. */
  readonly share: bigint | null;
}

/**
 * Which part of a child's weight counts in each of its parents, by the ids of its alignments: what is stated, and of what
 * that leaves an equal part for each that is unset. A share multiplies the weight in the parent, never the score.
 *
 * @param alignments - All alignments of one child that hold at an instant.
 *
 * @example
 * const shares = alignmentShares([{ id: 'a', share: 4000n }, { id: 'b', share: null }, { id: 'c', share: null }]);
 * shares.get('b'); // => { numerator: 6000n, denominator: 20000n }
 */
export function alignmentShares(alignments: readonly SharedAlignment[]): ReadonlyMap<string, Rational> {
  let left = WHOLE;
  let unset = 0n;
  for (const { share } of alignments) {
    if (share === null) unset += 1n;
    else left -= share;
  }
  // Seen from an instant between two changes, those stated may exceed the whole: then nothing is left.
  if (left < 0n) left = 0n;
  return new Map(
    alignments.map(({ id, share }) => [
      id,
      share === null
        ? { numerator: left, denominator: WHOLE * unset }
        : { numerator: share, denominator: WHOLE },
    ]),
  );
}
