import type { FinalGrade } from './finalGrade.ts';
import type { GradeDecision } from './GradeDecision.ts';
import type { GradeReason } from './GradeReading.ts';

/** The version of the shape of explanations of grades, and of the rules behind them. */
export const GRADE_EXPLANATION_VERSION = '1';

/**
 * Why a grade is what it is: a plain JSON object with all numbers as text and no time of computing. Together with the policy it holds everything that `replayGrade`
 * needs to compute the grade again.
 */
export type GradeExplanation = {
  readonly rule: 'GRADE';
  readonly version: typeof GRADE_EXPLANATION_VERSION;
  /** The person's id. */
  readonly subject: string;
  /** The policy, and the hash of its canonical text. */
  readonly policy: { readonly id: string; readonly version: string; readonly hash: string };
  readonly sections: readonly {
    readonly code: string;
    readonly weight: string;
    readonly value: string | null;
    readonly id: string | null;
    readonly hash: string | null;
  }[];
  readonly adjustments: readonly { readonly id: string; readonly value: string; readonly reason: string }[];
  /** What gates count, by its name. */
  readonly facts: Readonly<Record<string, string>>;
  /** As a fraction. */
  readonly periodShare: string;
  readonly evidence: string;
  readonly coverage: string;
  /** The computation of the base and the adjusted score, in signs that need no language; null when there is nothing to compute. */
  readonly arithmetic: string | null;
  readonly base: string | null;
  readonly adjustment: string;
  readonly adjusted: string | null;
  readonly computed: string | null;
  readonly gates: readonly { readonly code: string; readonly cap: string }[];
  readonly gated: string | null;
  readonly decisions: readonly GradeDecision[];
  readonly final: string | null;
  readonly finalFrom: FinalGrade['from'];
  readonly coefficient: string | null;
  readonly reasons: readonly GradeReason[];
  /** How far the next grades are; null where there is none. */
  readonly above: { readonly level: string; readonly by: string } | null;
  readonly below: { readonly level: string; readonly by: string } | null;
  /** The changes of single sections that give another grade, the smallest first; empty is `NO_SINGLE_CHANGE`. */
  readonly changes: readonly {
    readonly section: string;
    readonly from: string;
    readonly to: string;
    readonly level: string;
  }[];
};
