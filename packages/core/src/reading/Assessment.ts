import type { Rational } from '../number/Rational.ts';
import type { Fact } from '../time/Fact.ts';

/** A person's judgement of a key result or objective, with its reason. */
export interface Assessment extends Fact {
  readonly id: string;
  /** Within 0…1. Null withdraws the one before. */
  readonly value: Rational | null;
  readonly reason: string;
  /** Who judged; null when that is not known. */
  readonly by: string | null;
}
