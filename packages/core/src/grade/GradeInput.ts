import type { Millionths } from '../number/Millionths.ts';
import type { Rational } from '../number/Rational.ts';
import type { GateFact } from './Gate.ts';

/** What a section of a person comes to. */
export interface SectionValue {
  readonly code: string;
  /** Null is unknown: nobody answered, nothing was measured. It is never 0. */
  readonly value: Millionths | null;
  /** What it was read from, as the id of a review or an objective; null where nothing is kept. */
  readonly id: string | null;
  /** The hash of the explanation of that; null where there is none. */
  readonly hash: string | null;
}

/** What lifts or lowers a score, with a reason. */
export interface Adjustment {
  readonly id: string;
  /** Below 0 it lowers. */
  readonly value: Millionths;
  readonly reason: string;
}

/** Everything that the grade of one person rests on. */
export interface GradeInput {
  /** The person's id. */
  readonly person: string;
  readonly sections: readonly SectionValue[];
  readonly adjustments: readonly Adjustment[];
  /** What is absent is 0. */
  readonly facts: Readonly<Partial<Record<GateFact, number>>>;
  /** The part of the period that the person worked, see `prorationFactor`. */
  readonly periodShare: Rational;
  /** How many pieces of evidence there are. */
  readonly evidence: number;
}
