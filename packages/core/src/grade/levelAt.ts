import type { Millionths } from '../number/Millionths.ts';
import type { GradeLevel } from './GradeLevel.ts';

/**
 * The grade that a score gives: half-open from its threshold on, the best one closed at 1.
 *
 * @returns The level; null for a score outside all of them, which a valid policy does not leave.
 */
export const levelAt = (levels: readonly GradeLevel[], score: Millionths): GradeLevel | null =>
  levels.find(
    ({ from, until }, index) => score >= from && (score < until || (index === 0 && score === until)),
  ) ?? null;
