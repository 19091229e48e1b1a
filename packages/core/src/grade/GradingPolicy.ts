import type { Millionths } from '../number/Millionths.ts';
import type { Gate } from './Gate.ts';
import type { GradeLevel } from './GradeLevel.ts';

/** How the grades of months become that of a year. */
export const YEAR_RULES = ['MEDIAN_GRADE', 'MEAN_SCORE', 'LATEST'] as const;
/** `MEDIAN_GRADE` takes the lower of two in the middle; `MEAN_SCORE` reads the mean of the scores; `LATEST` the last rated month. */
export type YearRule = (typeof YEAR_RULES)[number];

/** A part of a grade: objectives, competencies, feedback of peers … */
export interface PolicySection {
  readonly code: string;
  /** Only ratios between weights matter; 0 shows a section without counting it. */
  readonly weight: bigint;
}

/** At most a share of the rated people of a unit may have one of some grades: a maximum, never a number to be filled. */
export interface GradeQuota {
  /** The best grades, from the top: `S`, or `S` and `A`. */
  readonly levels: readonly string[];
  readonly share: Millionths;
}

/** How grades come about, as data with a version. See `gradingPolicyIssues` for what can be wrong with one. */
export interface GradingPolicy {
  readonly id: string;
  readonly version: number;
  readonly sections: readonly PolicySection[];
  /** The share of all weight that the sections with a value must have; below it nobody is rated. */
  readonly minimumCoverage: Millionths;
  /** The share of the period that somebody must have worked to be rated. */
  readonly minimumPeriodShare: Millionths;
  /** How many pieces of evidence there must be. */
  readonly minimumEvidence: number;
  /** The most that adjustments lift and lower, each by themselves, and together. */
  readonly caps: { readonly plus: Millionths; readonly minus: Millionths; readonly net: Millionths };
  /** The best first. */
  readonly levels: readonly GradeLevel[];
  readonly gates: readonly Gate[];
  readonly quotas: readonly GradeQuota[];
  /** In a unit with fewer rated people its parent counts as a whole. */
  readonly minimumGroup: number;
  readonly yearRule: YearRule;
}
