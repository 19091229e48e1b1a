import { clampShare } from '../number/clampShare.ts';
import { compare } from '../number/compare.ts';
import type { Rational } from '../number/Rational.ts';
import { ratio } from '../number/ratio.ts';
import { subtract } from '../number/subtract.ts';
import { whole } from '../number/whole.ts';
import type { ThresholdMeasure } from './Measure.ts';

const ALL = whole(1n);
const NOTHING = whole(0n);

/** How far a value holds a target, 0…1: all of it on the target too; beyond it what the tolerance leaves, `1 − distance ÷ tolerance`. */
export function thresholdShare(
  measure: ThresholdMeasure,
  target: Rational,
  tolerance: Rational | null,
  current: Rational,
): Rational {
  const order = compare(current, target);
  if (measure === 'AT_LEAST' ? order >= 0 : order <= 0) return ALL;
  if (tolerance === null) return NOTHING;
  const distance = measure === 'AT_LEAST' ? subtract(target, current) : subtract(current, target);
  const lost = ratio(distance, tolerance);
  return lost === null ? NOTHING : clampShare(subtract(ALL, lost));
}
