import type { Rational } from '../number/Rational.ts';
import { ratio } from '../number/ratio.ts';
import { whole } from '../number/whole.ts';
import type { ScorePoint } from './ScorePoint.ts';

const tenths = (count: bigint): Rational => ratio(whole(count), whole(10n)) ?? whole(0n);

/**
 * The points of four named values: failed at 0, committed at 0.3, the target at 0.7, stretched at 1.
 *
 * @example
 * const [fail, commit, target, stretch] = ['0', '30', '70', '100'].map(parseDecimal);
 * scoreZones({ fail, commit, target, stretch }).map(({ score }) => printDecimal(score)); // => ['0', '0.3', '0.7', '1']
 */
export const scoreZones = ({
  fail,
  commit,
  target,
  stretch,
}: Readonly<Record<'fail' | 'commit' | 'target' | 'stretch', Rational>>): ScorePoint[] => [
  { value: fail, score: whole(0n) },
  { value: commit, score: tenths(3n) },
  { value: target, score: tenths(7n) },
  { value: stretch, score: whole(1n) },
];
