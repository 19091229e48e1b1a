import { add } from '../number/add.ts';
import { multiply } from '../number/multiply.ts';
import { ratio } from '../number/ratio.ts';
import { toMillionths } from '../number/toMillionths.ts';
import { whole } from '../number/whole.ts';
import { calculatedReading } from '../reading/calculatedReading.ts';
import type { Reading } from '../reading/Reading.ts';
import { unknownReading } from '../reading/unknownReading.ts';
import type { ThresholdStep, ThresholdSteps } from './thresholdSteps.ts';

/**
 * The share of the steps in which a target was held, `Σ length·share ÷ Σ length`, rounded once. Null, `NO_OBSERVATION`, when no step is known. Where
 * some time or some observations are unknown the reason `PARTLY_UNKNOWN` says so.
 */
export function historyReading({
  steps,
  unknown,
}: Pick<ThresholdSteps, 'unknown'> & {
  readonly steps: readonly Pick<ThresholdStep, 'length' | 'share'>[];
}): Reading {
  let held = whole(0n);
  let known = 0n;
  for (const { length, share } of steps) {
    held = add(held, multiply(share, whole(length)));
    known += length;
  }
  const share = ratio(held, whole(known));
  if (share === null) return unknownReading('NO_OBSERVATION');
  const value = toMillionths(share);
  return unknown === 0n ? calculatedReading(value) : calculatedReading(value, null, ['PARTLY_UNKNOWN']);
}
