import { type Millionths, millionths } from '../number/Millionths.ts';
import type { Commitment } from './Commitment.ts';

/**
 * The value from which on an objective is achieved: 1 when committed, 0.7 when aspirational.
 * Null for a learning objective, which has no number.
 *
 * @example
 * expectationOf('ASPIRATIONAL'); // => 700000n
 */
export function expectationOf(commitment: Commitment): Millionths | null {
  if (commitment === 'LEARNING') return null;
  return commitment === 'COMMITTED' ? millionths(1_000_000n) : millionths(700_000n);
}
