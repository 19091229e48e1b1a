/** What can decide a grade after it was computed. */
export const GRADE_DECISIONS = ['CALIBRATION', 'APPEAL', 'CORRECTION'] as const;
/** `CALIBRATION` before publication; `APPEAL` of the person and `CORRECTION` of a mistake after it. */
export type GradeDecisionKind = (typeof GRADE_DECISIONS)[number];

/** Somebody decided that a grade is another one, or that it is confirmed. */
export interface GradeDecision {
  readonly kind: GradeDecisionKind;
  /** The code of the grade; null is not rated. */
  readonly level: string | null;
  readonly reason: string;
  /** The gates that it passes, by their codes. */
  readonly waives: readonly string[];
  /** The id of who decided. */
  readonly decidedBy: string;
}
