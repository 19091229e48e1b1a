import type { Millionths } from '../number/Millionths.ts';
import type { Commitment } from './Commitment.ts';
import { expectationOf } from './expectationOf.ts';
import type { Verdict } from './Verdict.ts';

/** What a verdict rests on. */
export interface VerdictInput {
  readonly value: Millionths | null;
  readonly commitment: Commitment;
  /** Whether the period has ended. */
  readonly over: boolean;
  /** What a learning objective found out; null or blank while nothing is written. */
  readonly conclusion: string | null;
}

/**
 * The verdict on an objective; null while it is not decided.
 *
 * A learning objective is `ANSWERED` once a conclusion is written and `OPEN` before. Any other is `ACHIEVED` as soon
 * as its value meets the expectation, and `MISSED` when the period has ended below it or without a value.
 *
 * @example
 * verdictOf({ value: parseMillionths('0.7'), commitment: 'ASPIRATIONAL', over: false, conclusion: null }); // => 'ACHIEVED'
 * verdictOf({ value: null, commitment: 'COMMITTED', over: true, conclusion: null }); // => 'MISSED'
 */
export function verdictOf({ value, commitment, over, conclusion }: VerdictInput): Verdict | null {
  const expectation = expectationOf(commitment);
  if (expectation === null) return conclusion !== null && conclusion.trim() !== '' ? 'ANSWERED' : 'OPEN';
  if (value !== null && value >= expectation) return 'ACHIEVED';
  return over ? 'MISSED' : null;
}
