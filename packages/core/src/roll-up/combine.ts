import { calculatedReading } from '../reading/calculatedReading.ts';
import type { Reading } from '../reading/Reading.ts';
import { unknownReading } from '../reading/unknownReading.ts';
import type { Child } from './Child.ts';
import { countedParts } from './countedParts.ts';
import { mean } from './mean.ts';
import { min } from './min.ts';
import type { RollUp } from './RollUp.ts';

/**
 * Combines the published values of children into the value of their parent.
 *
 * The mean is `Σ w·s ÷ Σ w` over the children that have a value, rounded once, half to even; the minimum is taken over
 * those with a weight above 0. All weights zero: they are equal, `ZERO_WEIGHTS`. Null with a reason when there is no
 * child (`NO_CHILDREN`), none has a value (`ALL_CHILDREN_UNKNOWN`), an unknown one blocks (`CHILD_UNKNOWN_BLOCKS`), those
 * left weigh nothing (`NO_WEIGHTED_VALUE`) or only some weights are set (`WEIGHTS_MIXED`).
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
  const { parts, reasons, blocked } = countedParts(children, rollUp.nullPolicy);
  if (blocked) return unknownReading(...reasons);
  const value = rollUp.aggregation === 'MIN' ? min(parts) : mean(parts);
  return value === null
    ? unknownReading(...reasons, 'NO_WEIGHTED_VALUE')
    : calculatedReading(value, null, reasons);
}
