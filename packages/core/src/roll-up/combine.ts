import type { Millionths } from '../number/Millionths.ts';
import { calculatedReading } from '../reading/calculatedReading.ts';
import type { Reading } from '../reading/Reading.ts';
import { unknownReading } from '../reading/unknownReading.ts';
import type { Child } from './Child.ts';
import { countComplete } from './countComplete.ts';
import { countedParts } from './countedParts.ts';
import { mean } from './mean.ts';
import { min } from './min.ts';
import type { Part } from './Part.ts';
import type { Aggregation, RollUp } from './RollUp.ts';

/**
 * Combines the published values of children into the value of their parent.
 *
 * The mean is `Σ w·s ÷ Σ w` over the children that have a value, rounded once, half to even; the minimum is taken over
 * those with a weight above 0; count-complete is the weight of those at 1 over the weight of all. All weights zero: they are equal, `ZERO_WEIGHTS`. Null with a reason when there is no
 * child (`NO_CHILDREN`), none has a value (`ALL_CHILDREN_UNKNOWN`), an unknown one blocks (`CHILD_UNKNOWN_BLOCKS`), those
 * left weigh nothing (`NO_WEIGHTED_VALUE`) or the weights do not fit together (`WEIGHTS_MIXED`, `WEIGHTS_UNSET`,
 * `WEIGHTS_EXCEED_WHOLE`, `WEIGHTS_NOT_WHOLE`; see `weightIssues`).
 *
 * @throws {DomainError} `WEIGHT_NEGATIVE`.
 *
 * @example
 * const children = [
 *   { id: 'a', weight: 3n, value: parseMillionths('0.5'), hash: null },
 *   { id: 'b', weight: 2n, value: parseMillionths('1'), hash: null },
 * ];
 * combine(children, { weightMode: 'NORMALISE', nullPolicy: 'EXCLUDE', aggregation: 'MEAN' }).value; // => 700000n
 */
export function combine(children: readonly Child[], rollUp: RollUp): Reading {
  const { parts, reasons, blocked } = countedParts(children, rollUp);
  if (blocked) return unknownReading(...reasons);
  const value = AGGREGATES[rollUp.aggregation](parts);
  return value === null
    ? unknownReading(...reasons, 'NO_WEIGHTED_VALUE')
    : calculatedReading(value, null, reasons);
}

const AGGREGATES: Readonly<Record<Aggregation, (parts: readonly Part[]) => Millionths | null>> = {
  MEAN: mean,
  MIN: min,
  COUNT_COMPLETE: countComplete,
};
