import type { Rational } from '../number/Rational.ts';
import type { GradeDecision } from './GradeDecision.ts';
import type { GradeReading } from './GradeReading.ts';
import type { GradingPolicy } from './GradingPolicy.ts';

/** The grade as it stands. */
export interface FinalGrade {
  /** The code; null is not rated. */
  readonly level: string | null;
  /** Where it comes from: the latest decision, or the computation. */
  readonly from: GradeDecision['kind'] | 'COMPUTED';
  /** What pay is multiplied by; null where the policy does not say, and for who is not rated. */
  readonly coefficient: Rational | null;
}

/**
 * The grade as it stands: what the latest decision says, else the computed grade after its gates. Nothing is overwritten: every
 * step stays beside the others.
 *
 * @param decisions - In the order in which they were made.
 */
export function finalGrade(
  policy: GradingPolicy,
  reading: GradeReading,
  decisions: readonly GradeDecision[],
): FinalGrade {
  const latest = decisions.at(-1);
  const level = latest === undefined ? reading.gated : latest.level;
  return {
    level,
    from: latest?.kind ?? 'COMPUTED',
    coefficient: policy.levels.find(({ code }) => code === level)?.coefficient ?? null,
  };
}
