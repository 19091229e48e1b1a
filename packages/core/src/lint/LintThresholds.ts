import { type Millionths, millionths } from '../number/Millionths.ts';

/** From where on the linter speaks. */
export interface LintThresholds {
  /** How many of the last days of a period are its end, at least 1. */
  readonly lastDays: number;
  /** The share of the values of a key result in the end of its period above which they are too many, 0…1. */
  readonly lastDayShare: Millionths;
  /** How often in a row the same value is too often, at least 2. */
  readonly repeats: number;
  /** By how much new weights may lift an objective, 0…1. */
  readonly weightGain: Millionths;
  /** How many days the starts of two savings of the same amount may lie apart and still be one. */
  readonly savingDays: number;
}

/** More than half of the values on the last day, 4 times the same value, 5 points by weights, savings 31 days apart. */
export const DEFAULT_LINT_THRESHOLDS: LintThresholds = {
  lastDays: 1,
  lastDayShare: millionths(500_000n),
  repeats: 4,
  weightGain: millionths(50_000n),
  savingDays: 31,
};
