/** What the linter looks for. */
export const LINT_RULES = [
  'LAST_DAY_CHECK_IN',
  'TARGET_LOWERED',
  'BASELINE_EDITED',
  'WEIGHT_MOVED',
  'VALUE_REPEATED',
  'EVIDENCE_REUSED',
  'FUTURE_DATE',
  'DUPLICATE_SAVING',
] as const;
/**
 * - `LAST_DAY_CHECK_IN`: most values of a key result are of the last days of its period.
 * - `TARGET_LOWERED`: a target was made easier after a value was known.
 * - `BASELINE_EDITED`: a baseline was changed after a value was known.
 * - `WEIGHT_MOVED`: new weights alone lifted an objective, because they went to the key results that did well.
 * - `VALUE_REPEATED`: the same value was entered again and again.
 * - `EVIDENCE_REUSED`: the same evidence speaks for several things that are scored.
 * - `FUTURE_DATE`: an imported fact is dated later than the day on which it was recorded.
 * - `DUPLICATE_SAVING`: savings that may be one and the same.
 */
export type LintRule = (typeof LINT_RULES)[number];

/** How grave a finding is, the gravest last. */
export const LINT_SEVERITIES = ['NOTICE', 'WARNING'] as const;
/** `NOTICE`: there is often a good reason for it. `WARNING`: a score rests on it. */
export type LintSeverity = (typeof LINT_SEVERITIES)[number];

/** The kinds of things that a finding can be about. */
export const LINT_SUBJECTS = [
  'Objective',
  'KeyResult',
  'CostSaving',
  'Statement',
  'Story',
  'Incident',
  'Metric',
] as const;
/** A kind of thing that a finding can be about. */
export type LintSubjectType = (typeof LINT_SUBJECTS)[number];

/** What a finding is about. */
export interface LintSubject {
  readonly type: LintSubjectType;
  readonly id: string;
}

/** The names of the numbers of findings. */
export const LINT_NUMBERS = ['before', 'after', 'gain', 'count', 'total', 'days', 'value'] as const;
/**
 * - `before`, `after`: the target, the baseline or the progress as it was and as it became.
 * - `gain`: what the change gave, 0…1.
 * - `count`: how many facts are meant, `total`: out of how many.
 * - `days`: over how many days.
 * - `value`: the value that came again.
 */
export type LintNumber = (typeof LINT_NUMBERS)[number];

/** What the linter noticed. It accuses nobody: it tells where to look. */
export interface Finding {
  readonly rule: LintRule;
  readonly severity: LintSeverity;
  readonly subject: LintSubject;
  /** The facts that it rests on, in the order in which they were so; for `DUPLICATE_SAVING` the savings. At least one. */
  readonly factIds: readonly string[];
  /** The numbers that its sentence tells, as decimals. */
  readonly numbers: Readonly<Partial<Record<LintNumber, string>>>;
}
