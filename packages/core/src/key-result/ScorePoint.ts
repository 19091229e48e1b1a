import type { Rational } from '../number/Rational.ts';

/** A point of a line on which scores are read off. */
export interface ScorePoint {
  readonly value: Rational;
  /** 0…1. */
  readonly score: Rational;
}
